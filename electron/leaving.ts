/** The window goes only when what was typed in it is in the file. */
export interface Leaving {
  /** Asks the window to write; answers when it has, or after a moment if it cannot any more. */
  flush(): Promise<void>;
  /** The window has written. */
  flushed(): void;
}

const longestFlushMs = 1500;

/** @param ask tells the window to write; false when there is no window to ask */
export function createLeaving(ask: () => boolean): Leaving {
  let done: () => void = () => undefined;
  return {
    flush: () =>
      new Promise((resolve) => {
        done = resolve;
        if (!ask()) resolve();
        else setTimeout(resolve, longestFlushMs);
      }),
    flushed: () => done(),
  };
}
