import { Button, Tabs } from '@mantine/core';
import { useState } from 'react';
import type { FindingAction } from '../../../shared/import/finding-kinds.ts';
import type { Rehearsal, RehearsedState } from '../../../shared/imports.ts';
import { useTranslate } from '../../app/translate.tsx';
import { ConfirmButton } from '../../components/ConfirmButton.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { Page } from '../../components/Page.tsx';
import { StateChip } from '../../components/StateChip.tsx';
import { ColumnsTab } from './ColumnsTab.tsx';
import { fieldOf } from './column-mapping.ts';
import { FindingsTab } from './FindingsTab.tsx';
import { commitImport, endImport, type ImportSession, rehearse } from './import-session.ts';
import { MissingBefore } from './MissingBefore.tsx';
import { OutcomeTiles } from './OutcomeTiles.tsx';
import styles from './Rehearsal.module.css';
import { RowsTab } from './RowsTab.tsx';
import { SaveRejectedButton } from './SaveRejectedButton.tsx';
import { WorkProgress } from './WorkProgress.tsx';

interface RehearsalPageProps {
  readonly session: ImportSession;
  readonly rehearsal: Rehearsal;
}

/** What a file would do: counts, rows cell by cell, columns to correct, remarks. Nothing is written yet. */
export function RehearsalPage({ session, rehearsal }: RehearsalPageProps) {
  const { t, formatNumber } = useTranslate();
  const { kind, fileName, tables } = rehearsal;
  const { mapping, isStale, error, work } = session;
  const [tab, setTab] = useState<string>(
    rehearsal.tables.some(({ rows }) => rows > 0) ? 'rows' : 'columns',
  );
  const [state, setState] = useState<RehearsedState | null>(null);
  const [action, setAction] = useState<FindingAction | null>(null);
  // Headings were pointed at and no column says yet what the rows are.
  const isEmpty = tables.every(({ rows }) => rows === 0);
  const untaken = tables
    .flatMap(({ sheet, columns }) => columns.map((one) => fieldOf(mapping, sheet, one)))
    .filter((field) => field === null).length;

  return (
    <Page
      isFilled
      title={fileName}
      marks={<StateChip state="accent">{t(`importWindow.${kind}`)}</StateChip>}
      actions={
        <>
          {mapping.length > 0 ? (
            <ConfirmButton
              label={t('importWindow.otherFile')}
              question={t('importWindow.leaveQuestion')}
              onConfirm={endImport}
            />
          ) : (
            <Button variant="default" onClick={endImport}>
              {t('importWindow.otherFile')}
            </Button>
          )}
          {rehearsal.counts.rejected > 0 && <SaveRejectedButton rehearsal={rehearsal} />}
          <Button disabled={isStale || isEmpty} onClick={() => void commitImport()}>
            {t('importWindow.commit')}
          </Button>
        </>
      }
    >
      {error && <ErrorNote error={error} onRetry={() => void rehearse()} />}
      {isStale && !error && work === null && (
        <div className={styles['told']} role="alert">
          {t('importWindow.stale')}
          <Button size="xs" onClick={() => void rehearse()}>
            {t('importWindow.rehearseAgain')}
          </Button>
        </div>
      )}
      <MissingBefore kind={kind} />
      <OutcomeTiles
        rehearsal={rehearsal}
        state={tab === 'rows' ? state : null}
        isAsking={tab === 'findings' && action === 'ask'}
        onState={(next) => {
          setState(next);
          setTab('rows');
        }}
        onAsk={() => {
          setAction('ask');
          setTab('findings');
        }}
      />
      <Tabs
        className={styles['tabs'] ?? ''}
        value={tab}
        onChange={(next) => setTab(next ?? 'rows')}
        keepMounted={false}
      >
        <Tabs.List>
          <Tabs.Tab value="rows">{t('importWindow.rows')}</Tabs.Tab>
          <Tabs.Tab value="columns">
            {t('importWindow.columns')}
            {untaken > 0 && <span className={styles['count']}>{untaken}</span>}
          </Tabs.Tab>
          <Tabs.Tab value="findings">
            {t('importWindow.findings')}
            <span className={styles['count']}>{formatNumber(rehearsal.findings.length)}</span>
          </Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="rows" className={styles['panel'] ?? ''}>
          <RowsTab key={rehearsal.id} rehearsal={rehearsal} state={state} />
        </Tabs.Panel>
        <Tabs.Panel value="columns" className={styles['panel'] ?? ''}>
          <ColumnsTab rehearsal={rehearsal} mapping={mapping} path={session.path ?? ''} />
        </Tabs.Panel>
        <Tabs.Panel value="findings" className={styles['panel'] ?? ''}>
          <FindingsTab rehearsal={rehearsal} action={action} onAction={setAction} />
        </Tabs.Panel>
      </Tabs>
      <WorkProgress work={work} />
    </Page>
  );
}
