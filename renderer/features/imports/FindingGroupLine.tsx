import { IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import type { FindingAction } from '../../../shared/import/finding-kinds.ts';
import type { Finding } from '../../../shared/import/findings.ts';
import { columnLetters } from '../../../shared/import/raw-sheet.ts';
import type { Rehearsal } from '../../../shared/imports.ts';
import { useTranslate } from '../../app/translate.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { type State, StateChip } from '../../components/StateChip.tsx';
import styles from './Findings.module.css';
import type { FindingGroup } from './group-findings.ts';
import common from './Imports.module.css';
import { useFindingWords } from './use-finding-words.ts';

const colorOfAction: Readonly<Record<FindingAction, State>> = {
  ask: 'info',
  reject_row: 'bad',
  accept_warn: 'warn',
  accept_normalise: 'good',
  skip: 'neutral',
};

/** Places shown at once; a file of an office may hold thousands of one kind. */
const step = 50;

interface FindingGroupLineProps {
  readonly group: FindingGroup;
  readonly rehearsal: Rehearsal;
}

/** Remarks that say the same: what it is, how many, and where when opened. */
export function FindingGroupLine({ group, rehearsal }: FindingGroupLineProps) {
  const { t, formatNumber } = useTranslate();
  const { titleOf, sentenceOf } = useFindingWords(rehearsal);
  const [isOpen, setOpen] = useState(false);
  const [shown, setShown] = useState(step);
  const { action, findings } = group;
  const rest = findings.length - shown;
  return (
    <li className={styles['group']}>
      <button
        type="button"
        className={styles['groupHead']}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <IconChevronRight size={16} className={styles['chevron']} />
        <StateChip state={colorOfAction[action]}>{t(`importWindow.${action}`)}</StateChip>
        <span className={styles['groupTitle']}>{titleOf(group)}</span>
        <b>{formatNumber(findings.length)}</b>
      </button>
      {isOpen && (
        <table className={styles['places']}>
          <tbody>
            {findings.slice(0, shown).map((finding, index) => (
              // Remarks have no name of their own, and the list of a rehearsal never changes.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <tr key={index}>
                <td className={common['nowrap']}>
                  <Place finding={finding} hasSheets={rehearsal.tables.length > 1} />
                </td>
                <td>{sentenceOf(finding)}</td>
                <td className={styles['raw']}>
                  {finding.raw === undefined ? '' : String(finding.raw ?? '')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {isOpen && rest > 0 && (
        <LinkButton onClick={() => setShown(shown + 10 * step)}>
          {t('importWindow.showMore', { count: rest })}
        </LinkButton>
      )}
    </li>
  );
}

function Place({ finding, hasSheets }: { readonly finding: Finding; readonly hasSheets: boolean }) {
  const { t } = useTranslate();
  const { sheet, row, rowTo, column } = finding;
  const parts = [
    ...(hasSheets || row === null ? [sheet] : []),
    ...(row === null
      ? []
      : [
          rowTo === undefined
            ? t('importWindow.rowAt', { row })
            : t('importWindow.rowsAt', { row, rowTo }),
        ]),
    ...(column === null ? [] : [t('importWindow.columnAt', { column: columnLetters(column) })]),
  ];
  return parts.join(' · ');
}
