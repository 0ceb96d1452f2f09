import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { BackupLoss, BackupRow } from '../../../shared/backups.ts';
import { useRead, useWrite } from '../../app/call.ts';
import { useTranslate } from '../../app/translate.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { ReadState } from '../../components/ReadState.tsx';
import { SimpleTable } from '../../components/SimpleTable.tsx';
import styles from './Backups.module.css';
import { tableWord } from './table-word.ts';

interface RestoreDialogProps {
  readonly backup: BackupRow;
  readonly onClose: () => void;
}

/** Tells what would be lost before anything is done. */
export function RestoreDialog({ backup, onClose }: RestoreDialogProps) {
  const { t, formatMoment } = useTranslate();
  const loss = useRead('backups.rehearse', { id: backup.id });
  const restore = useWrite('backups.restore', { isQuiet: true });
  const at = formatMoment(backup.madeAt);
  async function confirm(): Promise<void> {
    try {
      // The window is covered for the moment in which the data is exchanged: no callback of this dialog may be lost.
      await restore.mutateAsync({ id: backup.id });
      notifications.show({ color: 'green', message: t('backups.restored', { at }) });
      onClose();
    } catch {
      // Shown in the dialog.
    }
  }
  return (
    <Dialog
      onClose={() => !restore.isPending && onClose()}
      title={t('backups.restoreTitle', { at })}
      size={640}
    >
      {loss.isPending ? <p>{t('backups.rehearsing')}</p> : null}
      {!loss.isPending && <ReadState read={loss}>{(told) => <Loss loss={told} />}</ReadState>}
      <p className={styles['safe']}>
        {t(restore.isPending ? 'backups.working' : 'backups.restoreSafe')}
      </p>
      {restore.isError && <ErrorNote error={restore.error} />}
      <Group justify="flex-end" mt="md">
        <Button variant="default" disabled={restore.isPending} onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button
          color="red"
          disabled={!loss.isSuccess}
          loading={restore.isPending}
          onClick={() => void confirm()}
        >
          {t('backups.doRestore')}
        </Button>
      </Group>
    </Dialog>
  );
}

function Loss({ loss }: { readonly loss: BackupLoss }) {
  const { t, tKey, formatMoment, formatNumber, script } = useTranslate();
  const changed = loss.tables.filter(({ now, kept }) => now !== kept);
  return (
    <>
      <p className={styles['loss']}>
        {loss.lost === 0
          ? t('backups.losesNothing')
          : t('backups.loses', {
              count: loss.lost,
              from: formatMoment(loss.lostFrom ?? ''),
              to: formatMoment(loss.lostTo ?? ''),
            })}
        {loss.regained > 0 && ` ${t('backups.regains', { count: loss.regained })}`}
      </p>
      {loss.byPerson.length > 0 && (
        <div className={styles['scroll']}>
          <SimpleTable
            rows={loss.byPerson}
            rowKey={({ userName, call }) => `${userName} ${call}`}
            columns={[
              { key: 'who', title: t('backups.whose'), cell: (row) => script(row.userName) },
              { key: 'what', title: t('backups.what'), cell: (row) => tKey(`change.${row.call}`) },
              {
                key: 'count',
                title: t('backups.count'),
                align: 'right',
                cell: (row) => formatNumber(row.changes),
              },
            ]}
          />
        </div>
      )}
      {changed.length > 0 && (
        <div className={styles['scroll']}>
          <SimpleTable
            rows={changed}
            rowKey={({ table }) => table}
            columns={[
              {
                key: 'table',
                title: t('backups.table'),
                cell: ({ table }) => tableWord(tKey, table),
              },
              {
                key: 'now',
                title: t('backups.now'),
                align: 'right',
                cell: ({ now }) => formatNumber(now),
              },
              {
                key: 'kept',
                title: t('backups.kept'),
                align: 'right',
                cell: ({ kept }) => formatNumber(kept),
              },
            ]}
          />
        </div>
      )}
    </>
  );
}
