import { createContext } from 'react';
import type { CallError } from '../app/call.ts';

export interface InFormState {
  /** The person wanted to send it while something was lacking or meant nothing. */
  readonly isTried: boolean;
  /** Why the program did not take it. */
  readonly refusal: CallError | null;
}

/**
 * What fields know of their form; null where they stand alone. In a form they tell what is typed letter by letter, so
 * that its draft has it; alone they wait for the end.
 */
export const InForm = createContext<InFormState | null>(null);
