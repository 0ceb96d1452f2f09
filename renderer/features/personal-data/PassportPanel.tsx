import { Button } from '@mantine/core';
import type { DutyFacts } from '../../../shared/personal-data.ts';
import { useRead } from '../../app/call.ts';
import { openDialog } from '../../app/dialogs.ts';
import { May } from '../../app/rights.tsx';
import { useTranslate } from '../../app/translate.tsx';
import { Kpi } from '../../components/Kpi.tsx';
import { Panel } from '../../components/Panel.tsx';
import { ReadState } from '../../components/ReadState.tsx';
import { StateChip } from '../../components/StateChip.tsx';
import styles from './PersonalData.module.css';

const asked = [
  'ownerName',
  'ownerStir',
  'ownerAddress',
  'purpose',
  'responsibleName',
  'responsiblePosition',
  'responsibleOrder',
  'sources',
  'recipients',
  'storagePlace',
  'registerNumber',
] as const satisfies readonly (keyof DutyFacts)[];

/** What the passport of the base will say, what it lacks, and its printing. */
export function PassportPanel() {
  const { t, formatNumber } = useTranslate();
  const passport = useRead('personalData.passport');
  return (
    <ReadState read={passport}>
      {({ facts, people, children, families, withConsent }) => {
        const missing = asked.filter((name) => facts[name] === null);
        return (
          <Panel
            title={t('duty.tab.passport')}
            note={
              <May do="print">
                <Button
                  size="compact-sm"
                  onClick={() =>
                    openDialog('printDuty', {
                      kind: 'passport',
                      query: {},
                      subjectIds: ['own'],
                      title: t('duty.tab.passport'),
                    })
                  }
                >
                  {t('duty.print')}
                </Button>
              </May>
            }
          >
            <div className={styles['form']}>
              <div className={styles['kpis']}>
                <Kpi label={t('duty.people')} value={formatNumber(people)} />
                <Kpi label={t('duty.children')} value={formatNumber(children)} />
                <Kpi label={t('duty.families')} value={formatNumber(families)} />
                <Kpi label={t('duty.withConsent')} value={formatNumber(withConsent)} />
              </div>
              <div className={styles['soft']}>{t('duty.passportHint')}</div>
              {missing.length === 0 ? (
                <StateChip state="good">{t('duty.allThere')}</StateChip>
              ) : (
                <div>
                  <b>{t('duty.missing')}:</b>{' '}
                  {missing.map((name) => t(`duty.${name}`).toLowerCase()).join(', ')}
                </div>
              )}
            </div>
          </Panel>
        );
      }}
    </ReadState>
  );
}
