import { createContext } from 'react';

/** Fields of a form tell what is typed letter by letter, so that its draft has it; alone they wait for the end. */
export const InForm = createContext(false);
