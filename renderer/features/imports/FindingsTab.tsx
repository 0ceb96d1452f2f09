import { useMemo } from 'react';
import type { FindingAction } from '../../../shared/import/finding-kinds.ts';
import type { Rehearsal } from '../../../shared/imports.ts';
import { useTranslate } from '../../app/translate.tsx';
import { CountChip } from '../../components/CountChip.tsx';
import { EmptyNote } from '../../components/EmptyNote.tsx';
import { FindingGroupLine } from './FindingGroupLine.tsx';
import styles from './Findings.module.css';
import { actionsInOrder, groupFindings } from './group-findings.ts';
import { useFindingWords } from './use-finding-words.ts';

interface FindingsTabProps {
  readonly rehearsal: Rehearsal;
  /** Only remarks of this importance; null: all. */
  readonly action: FindingAction | null;
  readonly onAction: (action: FindingAction | null) => void;
}

/** What was noticed while the file was read, by what is said, with every place. */
export function FindingsTab({ rehearsal, action, onAction }: FindingsTabProps) {
  const { t } = useTranslate();
  const { commonOf } = useFindingWords(rehearsal);
  const groups = useMemo(
    () => groupFindings(rehearsal.findings, commonOf),
    [rehearsal.findings, commonOf],
  );
  if (groups.length === 0) return <EmptyNote title={t('importWindow.noFindings')} />;

  const countOf = (wanted: FindingAction) =>
    groups.reduce((sum, group) => sum + (group.action === wanted ? group.findings.length : 0), 0);
  return (
    <div className={styles['findings']}>
      <div className={styles['chips']}>
        <CountChip
          label={t('common.all')}
          count={rehearsal.findings.length}
          isOn={action === null}
          onClick={() => onAction(null)}
        />
        {actionsInOrder
          .filter((one) => countOf(one) > 0)
          .map((one) => (
            <CountChip
              key={one}
              label={t(`importWindow.${one}`)}
              count={countOf(one)}
              isOn={action === one}
              onClick={() => onAction(action === one ? null : one)}
            />
          ))}
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
