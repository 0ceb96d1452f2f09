import { SegmentedControl } from '@mantine/core';
import { useEffect, useState } from 'react';
import { columnLetters } from '../../../shared/import/raw-sheet.ts';
import type { PeekedSheet } from '../../../shared/imports.ts';
import { useTask } from '../../app/task.ts';
import { useTranslate } from '../../app/translate.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { TaskProgress } from '../../components/TaskProgress.tsx';
import styles from './HeaderPicker.module.css';
import { pointAtHeader } from './import-session.ts';

interface HeaderPickerProps {
  readonly path: string;
  /** The sheet to begin with; the first one when not known. */
  readonly sheet?: string;
  readonly onClose: () => void;
}

/** The first rows of the file as they stand: the person points at the row of the headings. */
export function HeaderPicker({ path, sheet, onClose }: HeaderPickerProps) {
  const { t } = useTranslate();
  const peek = useTask('imports.peek');
  const [sheets, setSheets] = useState<readonly PeekedSheet[] | null>(null);
  const [chosen, setChosen] = useState(sheet ?? null);
  const { run } = peek;
  useEffect(() => {
    void run({ path }).then((found) => found && setSheets(found));
  }, [run, path]);
  const shown = sheets?.find((one) => one.sheet === chosen) ?? sheets?.[0];
  return (
    <Dialog onClose={onClose} title={t('importWindow.pointTitle')} size="min(1100px, 92vw)">
      <p className={styles['lead']}>{t('importWindow.pointHint')}</p>
      {sheets && sheets.length > 1 && (
        <SegmentedControl
          mb="sm"
          value={shown?.sheet ?? ''}
          onChange={setChosen}
          data={sheets.map((one) => one.sheet)}
        />
      )}
      {shown && (
        <div className={styles['scroll']}>
          <table className={styles['table']}>
            <tbody>
              {shown.rows.map(({ row, cells }) => (
                <tr key={row}>
                  <th>
                    <button
                      type="button"
                      aria-label={t('importWindow.pointAt', { row })}
                      onClick={() => {
                        pointAtHeader(shown.sheet, row);
                        onClose();
                      }}
                    >
                      {row}
                    </button>
                  </th>
                  {cells.map((cell, at) => (
                    <td key={columnLetters(at + 1)}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <TaskProgress title={t('importWindow.pointTitle')} task={peek} />
    </Dialog>
  );
}
