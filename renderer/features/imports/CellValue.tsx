import type { RehearsedCell } from '../../../shared/imports.ts';
import { useTranslate } from '../../app/translate.tsx';
import common from './Imports.module.css';
import styles from './Preview.module.css';

/** Numbers that are read more easily with their thousands parted. */
const countFields: ReadonlySet<string> = new Set([
  'income3Months',
  'households',
  'families',
  'population',
  'men',
  'women',
  'youth',
]);

/** Old and new value: the old one struck out, the new one bold; the new one alone where nothing stood. */
export function CellValue({ cell }: { readonly cell: RehearsedCell }) {
  const { formatNumber } = useTranslate();
  const { oldValue, newValue } = cell;
  const write = (value: string) =>
    countFields.has(cell.field) && /^\d+$/.test(value) ? formatNumber(Number(value)) : value;
  if (oldValue === newValue) {
    return <span className={common['soft']}>{newValue === null ? '' : write(newValue)}</span>;
  }
  return (
    <>
      {oldValue !== null && <del className={styles['old']}>{write(oldValue)}</del>}
      {oldValue !== null && newValue !== null && ' '}
      {newValue !== null && (
        <ins className={styles['new']} data-is-change={oldValue !== null || undefined}>
          {write(newValue)}
        </ins>
      )}
    </>
  );
}
