import { Button, Group, ScrollArea } from '@mantine/core';
import { useTranslate } from '../../app/translate.tsx';
import { Dialog } from '../Dialog.tsx';
import styles from './DataGrid.module.css';
import type { EditPlan } from './plan-edits.ts';

interface PasteReportProps {
  readonly plan: EditPlan;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

const mostShown = 200;

/** Cells of a paste that cannot be accepted, and why; the rest can still be saved. */
export function PasteReport({ plan, onSave, onCancel }: PasteReportProps) {
  const { t } = useTranslate();
  const { refused, cells } = plan;
  return (
    <Dialog onClose={onCancel} size="lg" title={t('grid.pasteTitle', { count: refused.length })}>
      <ScrollArea.Autosize mah={360}>
        <table className={styles['refused']}>
          <thead>
            <tr>
              <th>{t('grid.pasteRow')}</th>
              <th>{t('grid.pasteColumn')}</th>
              <th>{t('grid.pasteValue')}</th>
              <th>{t('grid.pasteWhy')}</th>
            </tr>
          </thead>
          <tbody>
            {refused.slice(0, mostShown).map((cell) => (
              <tr key={`${cell.row} ${cell.column}`}>
                <td>{cell.row}</td>
                <td>{cell.column}</td>
                <td>{cell.text}</td>
                <td>{cell.sentence}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {refused.length > mostShown && t('grid.pasteMore', { count: refused.length - mostShown })}
      </ScrollArea.Autosize>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onCancel} data-autofocus={cells === 0 || undefined}>
          {t('common.cancel')}
        </Button>
        {cells > 0 && (
          <Button onClick={onSave} data-autofocus>
            {t('grid.pasteRest', { count: cells })}
          </Button>
        )}
      </Group>
    </Dialog>
  );
}
