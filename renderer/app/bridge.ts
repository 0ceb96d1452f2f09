/** The two functions that `electron/preload.ts` puts into the window: all that reaches outside it. */
import type { CallName } from '../../shared/api.ts';
import type { Reply } from '../../shared/errors.ts';
import type { ShellEvent } from '../../shared/shell-events.ts';

export interface Bridge {
  /** Never rejects: what went wrong is in the reply. `id` names the call, to cancel it or hear its progress. */
  call(name: CallName, input: unknown, id: string): Promise<Reply>;
  /** Answers how to stop listening. */
  on(listener: (event: ShellEvent) => void): () => void;
}

declare global {
  interface Window {
    readonly shtab: Bridge;
  }
}
