/** What goes wrong in the window itself: kept in the log under a number that a person can tell. */
import { CallError, call } from './call.ts';

/** As an error of the window, with its number where it could be kept. */
export async function keepFault(failure: unknown): Promise<CallError> {
  const {
    name,
    message,
    stack = '',
  } = failure instanceof Error ? failure : new Error('not an error object');
  const params = {};
  try {
    const { reference } = await call('shell.keepFault', {
      name: name.slice(0, 100),
      message: message.slice(0, 2000),
      stack: stack.slice(0, 20_000),
    });
    return new CallError({ code: 'unexpected', params, reference });
  } catch {
    // Too many of them, or the program is ending.
    return new CallError({ code: 'unexpected', params });
  }
}

/** From now on faults that no page catches are kept, and told to the person. */
export function followFaults(tell: (error: CallError) => void): void {
  window.addEventListener('error', ({ error }) => {
    // Without an error it is a remark of the browser's own, such as on a size that changed twice.
    if (error) void keepFault(error).then(tell);
  });
  window.addEventListener('unhandledrejection', ({ reason }) => {
    // What a call was refused has been told where it was made.
    if (!(reason instanceof CallError)) void keepFault(reason).then(tell);
  });
}
