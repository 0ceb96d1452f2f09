import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { LogEntry } from '../../../shared/maintenance.ts';
import { useRead } from '../../app/call.ts';
import { useTranslate } from '../../app/translate.tsx';
import { EmptyNote } from '../../components/EmptyNote.tsx';
import { Panel } from '../../components/Panel.tsx';
import { ReadState } from '../../components/ReadState.tsx';
import { SimpleTable } from '../../components/SimpleTable.tsx';
import styles from './Maintenance.module.css';

/** The log: found by the number that an error showed; a click opens where in the program it was. */
export function ErrorsPanel() {
  const { t, formatMoment } = useTranslate();
  const [reference, setReference] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const log = useRead('maintenance.log', { reference }, { keepPrevious: true });
  return (
    <Panel
      title={t('maintenance.errors')}
      isFlush
      note={
        <TextInput
          size="xs"
          w={240}
          aria-label={t('maintenance.reference')}
          placeholder={t('maintenance.errorsHint')}
          value={reference}
          maxLength={20}
          onChange={(event) => setReference(event.currentTarget.value)}
        />
      }
    >
      <ReadState
        read={log}
        isEmpty={(entries) => entries.length === 0}
        empty={
          <EmptyNote
            title={t(reference ? 'maintenance.notFound' : 'maintenance.noErrors')}
            hint={t(reference ? 'maintenance.notFoundHint' : 'maintenance.noErrorsHint')}
          />
        }
      >
        {(entries) => (
          <>
            <div className={styles['list']}>
              <SimpleTable<LogEntry>
                rows={entries}
                rowKey={(entry) => entry.reference + entry.at}
                onOpen={(entry) => setChosen(entry.reference)}
                columns={[
                  {
                    key: 'at',
                    title: t('maintenance.at'),
                    width: 140,
                    cell: (entry) => formatMoment(entry.at),
                  },
                  {
                    key: 'reference',
                    title: t('maintenance.reference'),
                    width: 110,
                    cell: (entry) => <strong>{entry.reference}</strong>,
                  },
                  {
                    key: 'place',
                    title: t('maintenance.place'),
                    width: 170,
                    cell: (entry) => entry.place,
                  },
                  {
                    key: 'error',
                    title: t('maintenance.error'),
                    cell: (entry) => (
                      <span className={styles['head']}>{entry.text.split('\n')[0]}</span>
                    ),
                  },
                ]}
              />
            </div>
            <Stack entry={entries.find((entry) => entry.reference === chosen) ?? null} />
          </>
        )}
      </ReadState>
    </Panel>
  );
}

function Stack({ entry }: { readonly entry: LogEntry | null }) {
  return (
    entry && (
      <pre className={styles['stack']}>{`${entry.reference} ${entry.place}\n${entry.text}`}</pre>
    )
  );
}
