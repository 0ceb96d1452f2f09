import { IconAlertTriangleFilled } from '@tabler/icons-react';
import type { CustomCellRendererProps } from 'ag-grid-react';
import type { RehearsedRow } from '../../../shared/imports.ts';
import { useTranslate } from '../../app/translate.tsx';
import { StateChip } from '../../components/StateChip.tsx';
import { CellValue } from './CellValue.tsx';
import { cellOf } from './changed-cells.ts';
import common from './Imports.module.css';
import { colorOfRow, nameOfEntity } from './import-words.ts';
import styles from './Preview.module.css';
import type { FindingWords } from './use-finding-words.ts';

type Props = CustomCellRendererProps<RehearsedRow>;

/** AG Grid hands on what the grid was given, without its type. */
function wordsOf(context: unknown): FindingWords {
  return context as FindingWords;
}

export function StateCell({ data }: Props) {
  const { t } = useTranslate();
  // A row that is still on its way.
  if (!data) return <span className={styles['waiting']} />;
  return (
    <StateChip state={colorOfRow[data.state]}>{t(`importWindow.${data.state}Chip`)}</StateChip>
  );
}

/** What the row is about; of a row that is not taken as well why. */
export function TitleCell({ data, context }: Props) {
  const { script } = useTranslate();
  if (!data) return null;
  const isLeftOut = data.state === 'rejected' || data.state === 'duplicate';
  const reason = isLeftOut ? wordsOf(context).sentencesOfRow(data).join(' ') : '';
  return (
    <span className={styles['cell']} title={reason || undefined}>
      <span className={styles['title']} data-member={data.entity === 'person' || undefined}>
        {script(data.title)}
      </span>{' '}
      <span className={common['soft']}>{reason}</span>
    </span>
  );
}

export function EntityCell({ data }: Props) {
  const { t } = useTranslate();
  return <span className={common['soft']}>{data && t(nameOfEntity[data.entity])}</span>;
}

/** One field of a row: what stands in the database, what would stand there, and whether something is noted. */
export function ValueCell({ data, colDef, context }: Props) {
  const cell = cellOf(data, colDef?.colId ?? '');
  if (!data || !cell) return null;
  const sentence = wordsOf(context).sentenceOfCell(data, cell);
  return (
    <span className={styles['cell']} title={sentence ?? undefined}>
      {sentence && (
        <IconAlertTriangleFilled size={12} className={styles['mark']} aria-label={sentence} />
      )}
      <CellValue cell={cell} />
    </span>
  );
}
