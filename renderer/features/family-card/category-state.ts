import type { State } from '../../components/StateChip.tsx';

const states: Readonly<Record<string, State>> = {
  poor: 'bad',
  red: 'bad',
  atLine: 'warn',
  yellow: 'warn',
  stateSupported: 'info',
  green: 'good',
  outside: 'good',
};

/** The colour of a category, by its id or its code; also of the hint. */
export function stateOfCategory(category: string): State {
  return states[category.split('.').at(-1) ?? ''] ?? 'neutral';
}
