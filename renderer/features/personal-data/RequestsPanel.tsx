import { Button, Group } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { CitizenRequest } from '../../../shared/citizen-requests.ts';
import { useRead } from '../../app/call.ts';
import { openDialog } from '../../app/dialogs.ts';
import { May } from '../../app/rights.tsx';
import { useTranslate } from '../../app/translate.tsx';
import { EmptyNote } from '../../components/EmptyNote.tsx';
import { Panel } from '../../components/Panel.tsx';
import { ReadState } from '../../components/ReadState.tsx';
import { SimpleTable } from '../../components/SimpleTable.tsx';
import { StateChip } from '../../components/StateChip.tsx';
import { AnswerDialog } from './AnswerDialog.tsx';
import styles from './PersonalData.module.css';
import { PrepareActDialog } from './PrepareActDialog.tsx';
import { RequestDialog } from './RequestDialog.tsx';

/** The register of citizens' requests, open ones first. */
export function RequestsPanel() {
  const { t, formatDay, script } = useTranslate();
  const requests = useRead('requests.list');
  const [isAdding, setAdding] = useState(false);
  const [answering, setAnswering] = useState<CitizenRequest | null>(null);
  const [destroying, setDestroying] = useState<CitizenRequest | null>(null);
  const printSheet = ({ id, personId, applicant }: CitizenRequest) =>
    personId !== null &&
    openDialog('printDuty', {
      kind: 'answer',
      query: { person: personId, request: id },
      subjectIds: [personId],
      title: applicant,
    });
  return (
    <>
      <div className={styles['bar']}>
        <span className={styles['grow']} />
        <Button leftSection={<IconPlus size={15} />} onClick={() => setAdding(true)}>
          {t('duty.requestAdd')}
        </Button>
      </div>
      <ReadState read={requests}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyNote title={t('duty.noRequests')} hint={t('duty.noRequestsHint')} />
          ) : (
            <Panel isFlush>
              <SimpleTable
                rows={rows}
                rowKey={(row) => row.id}
                columns={[
                  { key: 'number', title: '№', cell: (row) => row.number, width: 48 },
                  {
                    key: 'received',
                    title: t('duty.receivedOn'),
                    cell: (row) => formatDay(row.receivedOn),
                    width: 105,
                  },
                  {
                    key: 'applicant',
                    title: t('duty.applicant'),
                    cell: (row) => script(row.applicant),
                  },
                  { key: 'kind', title: t('duty.kind'), cell: (row) => t(`duty.kind.${row.kind}`) },
                  {
                    key: 'due',
                    title: t('duty.answerDue'),
                    cell: (row) => formatDay(row.dueOn),
                    width: 110,
                  },
                  {
                    key: 'state',
                    title: t('duty.state'),
                    cell: (row) => <RequestState request={row} />,
                  },
                  {
                    key: 'actions',
                    title: '',
                    align: 'right',
                    cell: (row) => (
                      <Group gap={6} justify="flex-end" wrap="nowrap">
                        {row.personId !== null && (
                          <May do="print">
                            <Button
                              size="compact-sm"
                              variant="default"
                              onClick={() => printSheet(row)}
                            >
                              {t('duty.answerSheet')}
                            </Button>
                          </May>
                        )}
                        {row.kind === 'destroy' &&
                          row.personId !== null &&
                          row.answeredOn === null && (
                            <Button
                              size="compact-sm"
                              variant="default"
                              onClick={() => setDestroying(row)}
                            >
                              {t('duty.destroy')}
                            </Button>
                          )}
                        {row.answeredOn === null && (
                          <Button size="compact-sm" onClick={() => setAnswering(row)}>
                            {t('duty.answer')}
                          </Button>
                        )}
                      </Group>
                    ),
                  },
                ]}
              />
            </Panel>
          )
        }
      </ReadState>
      {isAdding && <RequestDialog onClose={() => setAdding(false)} />}
      {answering && <AnswerDialog request={answering} onClose={() => setAnswering(null)} />}
      {destroying?.personId && (
        <PrepareActDialog
          personIds={[destroying.personId]}
          requestId={destroying.id}
          onPrepared={() => undefined}
          onClose={() => setDestroying(null)}
        />
      )}
    </>
  );
}

function RequestState({ request }: { readonly request: CitizenRequest }) {
  const { t, formatDay, script } = useTranslate();
  const { daysLeft, answeredOn, answerNumber } = request;
  if (daysLeft === null)
    return (
      <>
        <StateChip state="good">{t('duty.answered')}</StateChip> {script(answerNumber ?? '')},{' '}
        {formatDay(answeredOn)}
      </>
    );
  if (daysLeft < 0)
    return <StateChip state="bad">{t('duty.daysLate', { count: -daysLeft })}</StateChip>;
  return (
    <StateChip state={daysLeft <= 3 ? 'warn' : 'neutral'}>
      {daysLeft === 0 ? t('duty.dueToday') : t('duty.daysLeft', { count: daysLeft })}
    </StateChip>
  );
}
