import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Health, VerifyReport } from '../../../shared/maintenance.ts';
import { useTask } from '../../app/task.ts';
import { useTranslate } from '../../app/translate.tsx';
import { Panel } from '../../components/Panel.tsx';
import { SimpleTable } from '../../components/SimpleTable.tsx';
import { StateChip } from '../../components/StateChip.tsx';
import { TaskProgress } from '../../components/TaskProgress.tsx';
import styles from './Maintenance.module.css';
import { useSizeWords } from './use-size-words.ts';

type Line = Health['lines'][number];

interface HealthPanelProps {
  readonly health: Health;
  readonly onChecked: () => void;
}

/** One line for each thing that may be wrong, and the check of the whole file. */
export function HealthPanel({ health, onChecked }: HealthPanelProps) {
  const { t } = useTranslate();
  const sentenceOf = useSentence();
  const verify = useTask('maintenance.verify');
  const [report, setReport] = useState<VerifyReport | null>(null);

  async function check(): Promise<void> {
    setReport(await verify.run({}));
    onChecked();
  }

  return (
    <Panel
      title={t('maintenance.health')}
      isFlush
      note={
        <Button size="xs" loading={verify.isRunning} onClick={() => void check()}>
          {t('maintenance.verify')}
        </Button>
      }
    >
      <SimpleTable
        rows={health.lines}
        rowKey={({ line }) => line}
        columns={[
          {
            key: 'state',
            title: '',
            width: 90,
            cell: ({ state }) => (
              <StateChip state={state}>{t(`maintenance.state.${state}`)}</StateChip>
            ),
          },
          {
            key: 'line',
            title: t('maintenance.what'),
            cell: ({ line }) => t(`maintenance.line.${line}`),
          },
          { key: 'told', title: t('maintenance.told'), cell: sentenceOf },
        ]}
      />
      <TaskProgress title={t('maintenance.verifying')} task={verify} />
      {report && <Told report={report} />}
    </Panel>
  );
}

function Told({ report }: { readonly report: VerifyReport }) {
  const { t } = useTranslate();
  const count = Object.values(report.counts).reduce((sum, rows) => sum + rows, 0);
  if (report.isGood)
    return (
      <div className={styles['told']} role="status">
        {t('maintenance.verifiedGood', { count })}
      </div>
    );
  return (
    <div role="alert">
      <div className={styles['told']}>
        {t('maintenance.verifiedBad', { count: report.problems.length })}
      </div>
      <pre className={styles['stack']}>{report.problems.join('\n')}</pre>
    </div>
  );
}

function useSentence(): (line: Line) => string {
  const { tKey, formatMoment } = useTranslate();
  const sizeWords = useSizeWords();
  return ({ line, case: which, value }) => {
    const isMoment = line === 'database' || line === 'clock';
    const shown =
      line === 'disk' ? sizeWords(Number(value)) : isMoment ? formatMoment(String(value)) : value;
    return tKey(`maintenance.${line}.${which}`, { value: shown });
  };
}
