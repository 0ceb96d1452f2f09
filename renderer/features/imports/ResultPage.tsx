import { Button } from '@mantine/core';
import { IconArrowRight, IconCircleCheck } from '@tabler/icons-react';
import type { ImportResult, Rehearsal } from '../../../shared/imports.ts';
import { useRead } from '../../app/call.ts';
import { href } from '../../app/router.tsx';
import { useTranslate } from '../../app/translate.tsx';
import { ConfirmButton } from '../../components/ConfirmButton.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { Page } from '../../components/Page.tsx';
import { Panel } from '../../components/Panel.tsx';
import { StateChip } from '../../components/StateChip.tsx';
import { TaskProgress } from '../../components/TaskProgress.tsx';
import type { ImportKind } from './guess-kind.ts';
import common from './Imports.module.css';
import { endImport } from './import-session.ts';
import { sumOf, useImportWords } from './import-words.ts';
import { KindCards } from './KindCards.tsx';
import { pickFile } from './pick-file.ts';
import styles from './ResultPage.module.css';
import { useUndoBatch } from './use-undo-batch.ts';

interface ResultPageProps {
  readonly rehearsal: Rehearsal;
  readonly result: ImportResult;
}

/** Where what was brought in can be seen. */
const listOf = {
  mahallas: { to: href('/mahallas'), label: 'importWindow.openMahallas' },
  officials: { to: href('/officials'), label: 'importWindow.openOfficials' },
  families: { to: href('/families'), label: 'importWindow.openFamilies' },
  log: { to: href('/log', { tab: 'all' }), label: 'importWindow.openLog' },
} as const satisfies Record<ImportKind, object>;

/** What was written, where to look at it, what is left to decide, and the way back. */
export function ResultPage({ rehearsal, result }: ResultPageProps) {
  const { t } = useTranslate();
  const { countsText } = useImportWords();
  const { undo, failed, task } = useUndoBatch();
  const { kind, fileName } = rehearsal;
  const batch = useRead('imports.batches').data?.find(({ id }) => id === result.batchId);
  const toDecide = batch?.openDecisions ?? 0;
  const list = listOf[kind];
  const lines = [
    { label: t('importWindow.doneNew'), counts: result.created },
    { label: t('importWindow.doneChanged'), counts: result.updated },
    { label: t('importWindow.doneSame'), counts: result.unchanged },
  ].filter(({ counts }) => sumOf(counts) > 0);
  const hasChanged = sumOf(result.created) + sumOf(result.updated) > 0;

  async function takeBack(): Promise<void> {
    if (await undo({ id: result.batchId, fileName })) endImport();
  }

  return (
    <Page
      title={fileName}
      marks={<StateChip state="accent">{t(`importWindow.${kind}`)}</StateChip>}
      actions={
        <>
          <ConfirmButton
            label={t('importWindow.undo')}
            question={t('importWindow.undoQuestion', { file: fileName })}
            onConfirm={() => void takeBack()}
            isDanger
          />
          <Button rightSection={<IconArrowRight size={16} />} onClick={endImport} data-autofocus>
            {t('importWindow.nextFile')}
          </Button>
        </>
      }
    >
      {failed && <ErrorNote error={failed.error} />}
      <Panel>
        <div className={styles['done']}>
          <IconCircleCheck size={34} stroke={1.6} />
          <div>
            <h2 className={styles['doneTitle']}>{t('importWindow.done')}</h2>
            {hasChanged ? (
              <dl className={styles['doneLines']}>
                {lines.map(({ label, counts }) => (
                  <div key={label}>
                    <dt>{label}</dt>
                    <dd>{countsText(counts)}</dd>
                  </div>
                ))}
              </dl>
            ) : (
              <p>{t('importWindow.doneNothing')}</p>
            )}
            <div className={styles['doneLinks']}>
              <a href={list.to}>{t(list.label)}</a>
              {toDecide > 0 && (
                <a href={href('/decisions', { batch: result.batchId })}>
                  {t('importWindow.openDecisions', { count: toDecide })}
                </a>
              )}
              {result.rejected > 0 && (
                <span className={common['bad']}>
                  {t('importWindow.doneRejected', { count: result.rejected })}
                </span>
              )}
            </div>
          </div>
        </div>
      </Panel>
      <Panel title={t('importWindow.steps')}>
        <KindCards failed={null} hasFile={false} onChoose={(next) => void pickFile(next)} />
      </Panel>
      <TaskProgress title={t('importWindow.undoing')} task={task} />
    </Page>
  );
}
