import { IconAlertTriangleFilled, IconPencil } from '@tabler/icons-react';
import type { CustomCellRendererProps } from 'ag-grid-react';
import type { RehearsedRow } from '../../../shared/imports.ts';
import { useTranslate } from '../../app/translate.tsx';
import { StateChip } from '../../components/StateChip.tsx';
import { CellValue } from './CellValue.tsx';
import { Changes } from './Changes.tsx';
import { cellOf, isWarned } from './changed-cells.ts';
import type { ImportKind } from './guess-kind.ts';
import common from './Imports.module.css';
import { colorOfRow, nameOfEntity } from './import-words.ts';
import styles from './Preview.module.css';
import type { FindingWords } from './use-finding-words.ts';

type Props = CustomCellRendererProps<RehearsedRow>;

export interface RowContext extends FindingWords {
  readonly kind: ImportKind;
}

/** AG Grid hands on what the grid was given, without its type. */
function contextOf(context: unknown): RowContext {
  return context as RowContext;
}

export function StateCell({ data }: Props) {
  const { t } = useTranslate();
  // A row that is still on its way.
  if (!data) return <span className={styles['waiting']} />;
  return (
    <StateChip state={colorOfRow[data.state]}>{t(`importWindow.${data.state}Chip`)}</StateChip>
  );
}

/** What the row is about; where a refused row holds no name, why it is refused. */
export function TitleCell({ data, context, hasReason }: Props & { readonly hasReason: boolean }) {
  const { script } = useTranslate();
  if (!data) return null;
  if (data.title === '' && hasReason) return <ReasonCell data={data} context={context} />;
  return (
    <span className={styles['title']} data-member={data.entity === 'person' || undefined}>
      {script(data.title)}
    </span>
  );
}

/** Everything that is noted about the row. */
export function ReasonCell({ data, context }: Pick<Props, 'data' | 'context'>) {
  const reason = data && contextOf(context).sentencesOfRow(data).join(' ');
  return (
    <span className={common['soft']} title={reason}>
      {reason}
    </span>
  );
}

export function EntityCell({ data }: Props) {
  const { t } = useTranslate();
  return <span className={common['soft']}>{data && t(nameOfEntity[data.entity])}</span>;
}

/** Of a row that changes: which fields, from what to what. */
export function ChangesCell({ data, context }: Props) {
  if (!data) return null;
  return (
    <span className={styles['cell']}>
      <Changes row={data} kind={contextOf(context).kind} />
    </span>
  );
}

/** One field of a row: what stands in the database, what would stand there, and whether something is noted. */
export function ValueCell({ data, colDef, context }: Props) {
  const cell = cellOf(data, colDef?.colId ?? '');
  if (!data || !cell) return null;
  const sentence = contextOf(context).sentenceOfCell(data, cell);
  const Mark = isWarned(cell) ? IconAlertTriangleFilled : IconPencil;
  return (
    <span className={styles['cell']} title={sentence ?? undefined}>
      {sentence && (
        <Mark
          size={12}
          className={styles['mark']}
          data-warned={isWarned(cell) || undefined}
          aria-label={sentence}
        />
      )}
      <CellValue cell={cell} />
    </span>
  );
}
