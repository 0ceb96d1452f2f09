import { useTranslate } from '../../app/translate.tsx';
import styles from './Decisions.module.css';
import { useDecisionWords } from './decision-words.ts';
import type { QuestionGroup } from './group-decisions.ts';

interface KindListProps {
  readonly groups: readonly QuestionGroup[];
  readonly total: number;
  /** Undefined: all kinds. */
  readonly chosen: string | undefined;
  readonly onChoose: (kind: string | undefined) => void;
}

/** The kinds of questions with their counts; one shows only its own. */
export function KindList({ groups, total, chosen, onChoose }: KindListProps) {
  const { t, formatNumber } = useTranslate();
  const { titleOfKind } = useDecisionWords();
  const lines = [
    { kind: undefined, label: t('common.all'), count: total },
    ...groups.map(({ kind, places }) => ({ kind, label: titleOfKind(kind), count: places })),
  ];
  return (
    <ul className={styles['kinds']}>
      {lines.map(({ kind, label, count }) => (
        <li key={kind ?? ''}>
          <button type="button" aria-pressed={kind === chosen} onClick={() => onChoose(kind)}>
            <span>{label}</span> <b>{formatNumber(count)}</b>
          </button>
        </li>
      ))}
    </ul>
  );
}
