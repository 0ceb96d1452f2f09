/** How typed words become measures and officials, and what colour a state has. Pure. */
import type { ListItem } from '../../../shared/office.ts';
import { foldKey } from '../../../shared/uzbek-script.ts';
import type { State } from '../../components/StateChip.tsx';

const states: Readonly<Record<string, State>> = {
  'planState.inProgress': 'accent',
  'planState.partlyDone': 'accent',
  'planState.extended': 'warn',
  'planState.done': 'good',
  'planState.released': 'good',
  'derivedState.overdue': 'bad',
};

export function stateOfPlan(id: string): State {
  return states[id] ?? 'neutral';
}

/** The item of list 'measure' that was meant, by its name or a synonym in any script; null: free words. */
function findMeasure(items: readonly ListItem[], typed: string): ListItem | null {
  const key = foldKey(typed);
  const words = (item: ListItem) => [item.nameCyrl, item.nameRu, item.nameEn, ...item.synonyms];
  return (
    items.find(
      (item) => item.list === 'measure' && words(item).some((word) => foldKey(word) === key),
    ) ?? null
  );
}

/** What is kept of a typed measure: the list's own name for an item of it, else the words as they are. */
export function measureFields(items: readonly ListItem[], typed: string) {
  const item = findMeasure(items, typed);
  const key = foldKey(typed);
  const isName =
    item !== null &&
    [item.nameCyrl, item.nameRu, item.nameEn].some((name) => foldKey(name) === key);
  // A synonym often says more than the name of the item: «тикув машинаси бериш».
  return { measureId: item?.id ?? null, measure: isName ? item.nameCyrl : typed.trim() };
}

/** Measures of one heading (its place among the seven); all of them without one. */
export function measuresFor(items: readonly ListItem[], opportunityId: string | null): ListItem[] {
  const place = placeOf(items, opportunityId);
  const measures = items.filter((item) => item.list === 'measure');
  return place === null ? measures : measures.filter((item) => item.extra['opportunity'] === place);
}

/** 1–7, as on the sheets. */
export function placeOf(items: readonly ListItem[], opportunityId: string | null): number | null {
  const seven = items.filter((item) => item.list === 'opportunity');
  const place = seven.findIndex((item) => item.id === opportunityId);
  return place < 0 ? null : place + 1;
}

export interface KnownOfficial {
  readonly id: string;
  readonly fullName: string;
  readonly organisation: string | null;
}

/** An official of the office by the full name, in any script; null: free words. */
export function findOfficial(
  officials: readonly KnownOfficial[],
  typed: string,
): KnownOfficial | null {
  const key = foldKey(typed);
  return officials.find((official) => foldKey(official.fullName) === key) ?? null;
}
