import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Rehearsal, RehearsedTable } from '../../../shared/imports.ts';
import { useTranslate } from '../../app/translate.tsx';
import { ChoiceField } from '../../components/ChoiceField.tsx';
import { Panel } from '../../components/Panel.tsx';
import { Table } from '../../components/SimpleTable.tsx';
import { StateChip } from '../../components/StateChip.tsx';
import { fieldOf, type SheetMapping } from './column-mapping.ts';
import type { ImportKind } from './guess-kind.ts';
import { HeaderPicker } from './HeaderPicker.tsx';
import styles from './Imports.module.css';
import { setColumn } from './import-session.ts';
import { useImportWords } from './import-words.ts';

interface ColumnsTabProps {
  readonly rehearsal: Rehearsal;
  readonly mapping: readonly SheetMapping[];
  readonly path: string;
}

/** Value of the choice that leaves a column out; no field is called so. */
const leftOut = '-';

/** The columns found in each sheet and what each is taken as; a wrong one is corrected here. */
export function ColumnsTab({ rehearsal, mapping, path }: ColumnsTabProps) {
  const { t } = useTranslate();
  const [pointedIn, setPointedIn] = useState<string | null>(null);
  return (
    <div className={styles['columns']}>
      <p className={styles['lead']}>{t('importWindow.columnsHint')}</p>
      {rehearsal.tables.map((table) => (
        <Panel
          key={table.sheet}
          isFlush
          title={table.sheet}
          note={
            <>
              {t('importWindow.headerAt', { row: table.headerRow })} ·{' '}
              {t('importWindow.records', { count: table.rows })}{' '}
              <Button size="compact-xs" variant="subtle" onClick={() => setPointedIn(table.sheet)}>
                {t('importWindow.pointAtHeader')}
              </Button>
            </>
          }
        >
          <SheetColumns table={table} kind={rehearsal.kind} mapping={mapping} />
        </Panel>
      ))}
      {pointedIn !== null && (
        <HeaderPicker path={path} sheet={pointedIn} onClose={() => setPointedIn(null)} />
      )}
    </div>
  );
}

interface SheetColumnsProps {
  readonly table: RehearsedTable;
  readonly kind: ImportKind;
  readonly mapping: readonly SheetMapping[];
}

function SheetColumns({ table, kind, mapping }: SheetColumnsProps) {
  const { t } = useTranslate();
  const { fieldName } = useImportWords();
  const choices = [
    { value: leftOut, label: t('importWindow.notTaken') },
    ...table.fields.map((field) => ({ value: field, label: fieldName(kind, field) })),
  ];
  return (
    <Table>
      <thead>
        <tr>
          <th>{t('importWindow.letter')}</th>
          <th>{t('importWindow.heading')}</th>
          <th className={styles['fieldHead']}>{t('importWindow.field')}</th>
          <th>{t('importWindow.samples')}</th>
        </tr>
      </thead>
      <tbody>
        {table.columns.map((one) => {
          const field = fieldOf(mapping, table.sheet, one);
          return (
            <tr key={one.column} className={field === null ? styles['leftOut'] : undefined}>
              <td className={styles['letter']}>{one.column}</td>
              <td>
                {one.title}{' '}
                {field === null && <StateChip state="warn">{t('importWindow.notTaken')}</StateChip>}
              </td>
              <td>
                <fieldset
                  className={styles['plain']}
                  aria-label={t('importWindow.fieldOfColumn', { column: one.column })}
                >
                  <ChoiceField
                    value={field ?? leftOut}
                    choices={choices}
                    onChange={(next) =>
                      next !== null &&
                      next !== (field ?? leftOut) &&
                      setColumn(table, one.column, next === leftOut ? null : next)
                    }
                  />
                </fieldset>
              </td>
              <td className={styles['samples']}>{one.samples.join(' · ')}</td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
