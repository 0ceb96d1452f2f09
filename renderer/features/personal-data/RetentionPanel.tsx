import { Button, Checkbox, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useRead } from '../../app/call.ts';
import { Link } from '../../app/router.tsx';
import { useTranslate } from '../../app/translate.tsx';
import { EmptyNote } from '../../components/EmptyNote.tsx';
import { Panel } from '../../components/Panel.tsx';
import { ReadState } from '../../components/ReadState.tsx';
import { SimpleTable } from '../../components/SimpleTable.tsx';
import styles from './PersonalData.module.css';
import { PrepareActDialog } from './PrepareActDialog.tsx';
import { Unconfirmed } from './RuleTerm.tsx';

type Within = 'due' | 'year' | 'all';
const titles = { due: 'duty.dueNow', year: 'duty.dueYear', all: 'common.all' } as const;

/** Families whose data is due for destruction, or will be; the ticked ones go into an act. */
export function RetentionPanel() {
  const { t, formatDay, formatNumber, script, nameOf } = useTranslate();
  const [within, setWithin] = useState<Within>('due');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [isPreparing, setPreparing] = useState(false);
  const list = useRead('retention.list', { within }, { keepPrevious: true });
  const today = useRead('office.get').data?.today ?? '';
  const rules = useRead('personalData.get').data?.rules ?? [];
  const counts = list.data;
  const countOf = { due: counts?.due, year: counts?.withinYear, all: counts?.all };

  const toggle = (id: string, isOn: boolean) => {
    const next = new Set(chosen);
    if (isOn) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  const ruleOf = (event: string | null) =>
    rules.find(({ list: name, code }) => name === 'retentionRule' && code === event);
  const ruleWords = (event: string | null) => {
    if (event === null) return t('duty.ruleByHand');
    const rule = ruleOf(event);
    return rule ? nameOf(rule) : '';
  };

  return (
    <>
      <div className={styles['bar']}>
        <SegmentedControl
          aria-label={t('duty.tab.retention')}
          value={within}
          onChange={(value) => setWithin(value as Within)}
          data={(['due', 'year', 'all'] as const).map((value) => ({
            value,
            label: `${t(titles[value])} ${countOf[value] === undefined ? '' : formatNumber(countOf[value])}`,
          }))}
        />
        <span className={styles['grow']} />
        <Button disabled={chosen.size === 0} onClick={() => setPreparing(true)}>
          {t('duty.prepareAct', { count: chosen.size })}
        </Button>
      </div>
      <ReadState read={list}>
        {({ rows }) =>
          rows.length === 0 ? (
            <EmptyNote title={t('duty.noneDue')} hint={t('duty.noneDueHint')} />
          ) : (
            <Panel isFlush>
              <SimpleTable
                rows={rows}
                rowKey={(row) => row.familyId}
                columns={[
                  {
                    key: 'tick',
                    width: 36,
                    title: (
                      <Checkbox
                        size="xs"
                        aria-label={t('common.all')}
                        disabled={!rows.some((row) => row.dueOn <= today)}
                        checked={chosen.size > 0 && chosen.size === counts?.due}
                        onChange={(event) =>
                          setChosen(
                            new Set(
                              event.currentTarget.checked
                                ? rows
                                    .filter((row) => row.dueOn <= today)
                                    .map((row) => row.familyId)
                                : [],
                            ),
                          )
                        }
                      />
                    ),
                    cell: ({ familyId, headName, dueOn }) => (
                      <Checkbox
                        size="xs"
                        aria-label={script(headName)}
                        // Before its day the data is still needed.
                        disabled={dueOn > today}
                        checked={chosen.has(familyId)}
                        onChange={(event) => toggle(familyId, event.currentTarget.checked)}
                      />
                    ),
                  },
                  { key: 'number', title: '№', cell: (row) => row.number, width: 60 },
                  {
                    key: 'family',
                    title: t('duty.family'),
                    cell: (row) => (
                      <Link to="/families/:id" values={{ id: row.familyId }}>
                        {script(row.headName)}
                      </Link>
                    ),
                  },
                  {
                    key: 'mahalla',
                    title: t('duty.mahalla'),
                    cell: (row) => script(row.mahalla ?? ''),
                  },
                  {
                    key: 'people',
                    title: t('duty.people'),
                    align: 'right',
                    cell: (row) => row.people,
                  },
                  {
                    key: 'event',
                    title: t('duty.event'),
                    cell: ({ event, startsOn, reason }) => (
                      <>
                        {ruleWords(event)}{' '}
                        <span className={styles['soft']}>
                          {startsOn ? formatDay(startsOn) : script(reason ?? '')}
                        </span>
                      </>
                    ),
                  },
                  {
                    key: 'due',
                    title: t('duty.dueOn'),
                    cell: ({ dueOn, event }) => (
                      <>
                        {formatDay(dueOn)}{' '}
                        <Unconfirmed isShown={ruleOf(event)?.isUnconfirmed ?? false} />
                      </>
                    ),
                  },
                ]}
              />
            </Panel>
          )
        }
      </ReadState>
      {isPreparing && (
        <PrepareActDialog
          familyIds={[...chosen]}
          onClose={() => setPreparing(false)}
          onPrepared={() => setChosen(new Set())}
        />
      )}
    </>
  );
}
