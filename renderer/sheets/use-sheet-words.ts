import { useMemo } from 'react';
import type { SheetScript } from '../../shared/sheets.ts';
import { toCyrillic, toLatin } from '../../shared/uzbek-script.ts';
import { useRead } from '../app/call.ts';
import { useTranslate } from '../app/translate.tsx';

export interface SheetWords {
  /** Free text as typed, in the script of the paper. */
  readonly text: (typed: string | null) => string;
  /** A name of a person or a mahalla, in the script of the paper whichever it was typed in. */
  readonly name: (typed: string | null) => string;
  /** Name of a list item by its id. */
  readonly item: (id: string | null) => string;
  readonly shortItem: (id: string | null) => string;
}

/** Words of a printed sheet: one script from the first line to the last. */
export function useSheetWords(script: SheetScript): SheetWords {
  const { nameOf, shortNameOf } = useTranslate();
  const items = useRead('lists.all').data;
  return useMemo(() => {
    const byId = new Map((items ?? []).map((item) => [item.id, item]));
    const find = (id: string | null) => (id === null ? undefined : byId.get(id));
    return {
      text: (typed) => (script === 'latn' ? toLatin(typed ?? '') : (typed ?? '')),
      name: (typed) => (script === 'latn' ? toLatin(typed ?? '') : toCyrillic(typed ?? '')),
      item: (id) => {
        const item = find(id);
        return item ? nameOf(item) : '';
      },
      shortItem: (id) => {
        const item = find(id);
        return item ? shortNameOf(item) : '';
      },
    };
  }, [items, script, nameOf, shortNameOf]);
}
