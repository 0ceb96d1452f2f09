export type InTurn = <Output>(work: () => Output | Promise<Output>) => Promise<Output>;

/** Lets writers of one database in one after the other, so that none waits blocked inside SQLite. */
export function createTurn(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(() => work());
    last = mine.catch(() => undefined);
    return mine;
  };
}
