import { Button } from '@mantine/core';
import type { CoverageRow } from '../../../shared/personal-data.ts';
import { useRead } from '../../app/call.ts';
import { openDialog } from '../../app/dialogs.ts';
import { May } from '../../app/rights.tsx';
import { Link } from '../../app/router.tsx';
import { useTranslate } from '../../app/translate.tsx';
import { EmptyNote } from '../../components/EmptyNote.tsx';
import { Panel } from '../../components/Panel.tsx';
import { ReadState } from '../../components/ReadState.tsx';
import { SimpleTable } from '../../components/SimpleTable.tsx';
import { StateChip } from '../../components/StateChip.tsx';

const shareOf = ({ people, withConsent }: Pick<CoverageRow, 'people' | 'withConsent'>) =>
  people === 0 ? 0 : Math.round((100 * withConsent) / people);

/** Mahalla by mahalla, how many people have consented; the rest get their forms printed. */
export function CoveragePanel() {
  const { t, formatNumber, script } = useTranslate();
  const coverage = useRead('consents.coverage');
  return (
    <ReadState read={coverage}>
      {(found) => {
        if (found.length === 0)
          return <EmptyNote title={t('duty.nobody')} hint={t('duty.nobodyHint')} />;
        const sum = (key: 'people' | 'withConsent' | 'families' | 'whole') =>
          found.reduce((all, row) => all + row[key], 0);
        const total: CoverageRow = {
          mahallaId: null,
          mahalla: null,
          sector: null,
          people: sum('people'),
          withConsent: sum('withConsent'),
          families: sum('families'),
          whole: sum('whole'),
        };
        return (
          <Panel isFlush>
            <SimpleTable
              rows={[total, ...found]}
              rowKey={(row) => (row === total ? 'total' : (row.mahallaId ?? ''))}
              columns={[
                {
                  key: 'mahalla',
                  title: t('duty.mahalla'),
                  cell: (row) =>
                    row === total ? <b>{t('common.total')}</b> : script(row.mahalla ?? '—'),
                },
                {
                  key: 'people',
                  title: t('duty.people'),
                  align: 'right',
                  cell: (row) => formatNumber(row.people),
                },
                {
                  key: 'given',
                  title: t('duty.withConsent'),
                  align: 'right',
                  cell: (row) => formatNumber(row.withConsent),
                },
                {
                  key: 'share',
                  title: t('duty.share'),
                  align: 'right',
                  cell: (row) => (
                    <StateChip
                      state={shareOf(row) === 100 ? 'good' : shareOf(row) < 50 ? 'bad' : 'warn'}
                    >
                      {shareOf(row)}%
                    </StateChip>
                  ),
                },
                {
                  key: 'whole',
                  title: t('duty.wholeFamilies'),
                  align: 'right',
                  cell: (row) => `${formatNumber(row.whole)} / ${formatNumber(row.families)}`,
                },
                {
                  key: 'without',
                  title: t('duty.noConsent'),
                  align: 'right',
                  cell: (row) => (
                    <Link
                      to="/members"
                      values={{
                        quick: 'noConsent',
                        ...(row.mahallaId !== null && { mahalla: row.mahallaId }),
                      }}
                    >
                      {formatNumber(row.people - row.withConsent)}
                    </Link>
                  ),
                },
                {
                  key: 'print',
                  title: '',
                  align: 'right',
                  cell: ({ mahallaId, mahalla, people, withConsent }) =>
                    mahallaId !== null &&
                    people > withConsent && (
                      <May do="print">
                        <Button
                          size="compact-sm"
                          variant="default"
                          onClick={() =>
                            openDialog('printDuty', {
                              kind: 'consent',
                              query: { mahalla: mahallaId },
                              subjectIds: [],
                              title: mahalla ?? '',
                            })
                          }
                        >
                          {t('duty.printForms')}
                        </Button>
                      </May>
                    ),
                },
              ]}
            />
          </Panel>
        );
      }}
    </ReadState>
  );
}
