import { Button } from '@mantine/core';
import { useRead } from '../../app/call.ts';
import { openDialog } from '../../app/dialogs.ts';
import { AttachmentsPart, StagesPart } from '../../app/parts.tsx';
import { May } from '../../app/rights.tsx';
import { Link, useValues } from '../../app/router.tsx';
import { useTranslate } from '../../app/translate.tsx';
import { Page } from '../../components/Page.tsx';
import { Panel } from '../../components/Panel.tsx';
import { ReadState } from '../../components/ReadState.tsx';
import { StateChip } from '../../components/StateChip.tsx';
import { WithSide } from '../../components/WithSide.tsx';
import { DetailsPanel } from './DetailsPanel.tsx';
import { LogPanel } from './LogPanel.tsx';
import { OfficialFigures } from './OfficialFigures.tsx';

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
          <WithSide
            side={
              <>
                <Panel title={t('officials.workload')}>
                  {data.families === 0 ? (
                    t('officials.noFamilies')
                  ) : (
                    <StagesPart stages={data.stages} of={{ official: id }} />
                  )}
                </Panel>
                <LogPanel officialId={id} />
                <DetailsPanel official={data} />
              </>
            }
          >
            <AttachmentsPart subject="official" id={id} />
          </WithSide>
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
