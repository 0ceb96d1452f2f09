import { Fragment } from 'react';
import type { RehearsedRow } from '../../../shared/imports.ts';
import { CellValue } from './CellValue.tsx';
import { changesOf } from './changed-cells.ts';
import type { ImportKind } from './guess-kind.ts';
import common from './Imports.module.css';
import { useImportWords } from './import-words.ts';

interface ChangesProps {
  readonly row: RehearsedRow;
  readonly kind: ImportKind;
}

/** «Телефон: <s>…</s> +998… · Манзил: …» */
export function Changes({ row, kind }: ChangesProps) {
  const { fieldName } = useImportWords();
  return changesOf(row).map((cell, index) => (
    <Fragment key={cell.field}>
      {index > 0 && ' · '}
      <span className={common['soft']}>{fieldName(kind, cell.field)}:</span>{' '}
      <CellValue cell={cell} />
    </Fragment>
  ));
}
