import { Button } from '@mantine/core';
import { useState } from 'react';
import { useRead } from '../../app/call.ts';
import { useTranslate } from '../../app/translate.tsx';
import { EmptyNote } from '../../components/EmptyNote.tsx';
import { Panel } from '../../components/Panel.tsx';
import { ReadState } from '../../components/ReadState.tsx';
import styles from './Officials.module.css';

const firstPage = 5;
const nextPage = 20;

/** What this official reported, newest first; more at a press. */
export function LogPanel({ officialId }: { readonly officialId: string }) {
  const { t, formatDay, script } = useTranslate();
  const [limit, setLimit] = useState(firstPage);
  const log = useRead(
    'log.list',
    { limit, filters: [{ kind: 'choice', column: 'officialId', values: [officialId] }] },
    { keepPrevious: true },
  );
  const total = log.data?.total ?? 0;
  return (
    <Panel title={t('officials.log')} note={total > 0 && t('officials.logCount', { count: total })}>
      <ReadState
        read={log}
        isEmpty={(page) => page.total === 0}
        empty={<EmptyNote title={t('officials.logEmpty')} />}
      >
        {({ rows }) => (
          <>
            <ol className={styles['log']}>
              {rows.map(({ id, day, mahalla, work, visited, found, solved }) => (
                <li key={id}>
                  <time dateTime={day}>{formatDay(day)}</time>
                  <div>
                    {script(work || (mahalla ?? ''))}
                    <div className={styles['soft']}>
                      {[
                        work && mahalla && script(mahalla),
                        visited > 0 && t('officials.logVisited', { count: visited }),
                        found > 0 && t('officials.logFound', { count: found }),
                        solved > 0 && t('officials.logSolved', { count: solved }),
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                    </div>
                  </div>
                </li>
              ))}
            </ol>
            {total > rows.length && (
              <Button
                variant="subtle"
                size="compact-sm"
                loading={log.isFetching}
                onClick={() => setLimit(limit + nextPage)}
              >
                {t('officials.logMore', { count: Math.min(nextPage, total - rows.length) })}
              </Button>
            )}
          </>
        )}
      </ReadState>
    </Panel>
  );
}
