import { useMemo } from 'react';
import type { FindingAction } from '../../../shared/import/finding-kinds.ts';
import type { Rehearsal } from '../../../shared/imports.ts';
import { useTranslate } from '../../app/translate.tsx';
import { EmptyNote } from '../../components/EmptyNote.tsx';
import { FindingGroupLine } from './FindingGroupLine.tsx';
import styles from './Findings.module.css';
import { actionsInOrder, groupFindings } from './group-findings.ts';

interface FindingsTabProps {
  readonly rehearsal: Rehearsal;
  /** Only remarks of this importance; null: all. */
  readonly action: FindingAction | null;
  readonly onAction: (action: FindingAction | null) => void;
}

/** What was noticed while the file was read, by kind, with every place. */
export function FindingsTab({ rehearsal, action, onAction }: FindingsTabProps) {
  const { t, formatNumber } = useTranslate();
  const groups = useMemo(() => groupFindings(rehearsal.findings), [rehearsal.findings]);
  if (groups.length === 0) return <EmptyNote title={t('importWindow.noFindings')} />;

  const countOf = (wanted: FindingAction) =>
    groups.reduce((sum, group) => sum + (group.action === wanted ? group.findings.length : 0), 0);
  return (
    <div className={styles['findings']}>
      <div className={styles['chips']}>
        <button
          type="button"
          className={styles['chip']}
          aria-pressed={action === null}
          onClick={() => onAction(null)}
        >
          {t('importWindow.allRows')} <b>{formatNumber(rehearsal.findings.length)}</b>
        </button>
        {actionsInOrder.map((one) => {
          const count = countOf(one);
          if (count === 0) return null;
          return (
            <button
              key={one}
              type="button"
              className={styles['chip']}
              aria-pressed={action === one}
              onClick={() => onAction(action === one ? null : one)}
            >
              {t(`importWindow.${one}`)} <b>{formatNumber(count)}</b>
            </button>
          );
        })}
      </div>
      <ul className={styles['groups']}>
        {groups
          .filter((group) => action === null || group.action === action)
          .map((group) => (
            <FindingGroupLine key={group.kind} group={group} rehearsal={rehearsal} />
          ))}
      </ul>
    </div>
  );
}
