import { createContext, useContext } from 'react';
import type { LogWarning } from '../../../shared/log-warnings.ts';
import type { EntryDesk } from './entry-cells.ts';

/** What the cells inside AG Grid need of the day around them. */
export interface EntryWorld {
  readonly desk: EntryDesk;
  readonly warnings: ReadonlyMap<string, readonly LogWarning[]>;
}

const EntryContext = createContext<EntryWorld | null>(null);
export const EntryProvider = EntryContext.Provider;

export function useEntryWorld(): EntryWorld {
  const world = useContext(EntryContext);
  if (!world) throw new Error('a cell of the day stands outside <EntryGrid>');
  return world;
}
