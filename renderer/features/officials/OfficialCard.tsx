import { Button } from '@mantine/core';
import type { OfficialCard as Card } from '../../../shared/officials.ts';
import { useRead } from '../../app/call.ts';
import { openDialog } from '../../app/dialogs.ts';
import { AttachmentsPart } from '../../app/parts.tsx';
import { May } from '../../app/rights.tsx';
import { href, Link, useValues } from '../../app/router.tsx';
import { useTranslate } from '../../app/translate.tsx';
import { CountBars } from '../../components/CountBars.tsx';
import { Page } from '../../components/Page.tsx';
import { Panel } from '../../components/Panel.tsx';
import { ReadState } from '../../components/ReadState.tsx';
import { StateChip } from '../../components/StateChip.tsx';
import { DetailsPanel } from './DetailsPanel.tsx';
import { LogPanel } from './LogPanel.tsx';
import { OfficialFigures } from './OfficialFigures.tsx';
import styles from './Officials.module.css';

/** Everything about one official: for whom, by which order, how loaded, what was done. */
export function OfficialCard() {
  const { t, script } = useTranslate();
  const { id = '' } = useValues('/officials/:id');
  const card = useRead('officials.get', { id }, { isEnabled: id !== '' });
  return (
    <ReadState read={card}>
      {(data) => (
        <Page
          back={<Link to="/officials">{t('officials.title')}</Link>}
          title={script(data.fullName)}
          marks={<Level levelId={data.levelId} />}
          subtitle={script(
            [data.position, data.organisation].filter((part) => part !== null).join(', '),
          )}
          actions={
            <May do="edit">
              <Button onClick={() => openDialog('attach', { officialIds: [id] })}>
                {t('attachments.attachTargets')}
              </Button>
            </May>
          }
        >
          <OfficialFigures card={data} />
          <div className={styles['columns']}>
            <AttachmentsPart subject="official" id={id} />
            <div className={styles['column']}>
              <Panel title={t('officials.workload')}>
                <Stages card={data} />
              </Panel>
              <LogPanel officialId={id} />
              <DetailsPanel official={data} />
            </div>
          </div>
        </Page>
      )}
    </ReadState>
  );
}

function Level({ levelId }: { readonly levelId: string | null }) {
  const { nameOf } = useTranslate();
  const level = useRead('lists.all').data?.find((item) => item.id === levelId);
  return level && <StateChip state="neutral">{nameOf(level)}</StateChip>;
}

function Stages({ card }: { readonly card: Card }) {
  const { t, nameOf } = useTranslate();
  const items = useRead('lists.all').data ?? [];
  if (card.families === 0) return t('officials.noFamilies');
  const bars = items
    .filter((item) => item.list === 'familyStage')
    .map((item) => ({
      key: item.code,
      label: nameOf(item),
      count: card.stages[item.code] ?? 0,
      state:
        item.code === 'lifted' || item.code === 'rechecked'
          ? ('good' as const)
          : ('accent' as const),
      to: href('/families', { official: card.id, stage: item.code }),
    }));
  return <CountBars bars={bars} />;
}
