import { Refusal } from '../shared/errors.ts';

/** Runs `work` unless an earlier one is still under way. @throws Refusal `too-busy` */
export type OneAtATime = <Output>(work: () => Promise<Output>) => Promise<Output>;

/** For dialogs: a page that asks for a thousand gets one. */
export function createOneAtATime(): OneAtATime {
  let isBusy = false;
  return async (work) => {
    if (isBusy) throw new Refusal('too-busy');
    isBusy = true;
    try {
      return await work();
    } finally {
      isBusy = false;
    }
  };
}
