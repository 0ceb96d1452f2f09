import { useRead } from '../../app/call.ts';
import { useTranslate } from '../../app/translate.tsx';
import { EmptyNote } from '../../components/EmptyNote.tsx';
import { Panel } from '../../components/Panel.tsx';
import { ReadState } from '../../components/ReadState.tsx';
import { SimpleTable } from '../../components/SimpleTable.tsx';
import { StateChip } from '../../components/StateChip.tsx';
import { AcknowledgeButton } from './AcknowledgeButton.tsx';

/** Who opened everything to themselves, when and why; the last hundred, newest first. */
export function EmergencyList() {
  const { t, script, formatMoment } = useTranslate();
  const uses = useRead('emergency.list');
  return (
    <Panel isFlush>
      <ReadState
        read={uses}
        isEmpty={(found) => found.length === 0}
        empty={<EmptyNote title={t('emergencySeen.none')} />}
      >
        {(found) => (
          <SimpleTable
            rows={found}
            rowKey={(use) => use.id}
            columns={[
              {
                key: 'who',
                title: t('emergencySeen.who'),
                width: 190,
                cell: (use) => <b>{script(use.userName)}</b>,
              },
              {
                key: 'reason',
                title: t('emergencySeen.reason'),
                cell: (use) => script(use.reason),
              },
              {
                key: 'from',
                title: t('emergencySeen.from'),
                width: 140,
                cell: (use) => formatMoment(use.fromAt),
              },
              {
                key: 'until',
                title: t('emergencySeen.until'),
                width: 140,
                cell: (use) => formatMoment(use.untilAt),
              },
              {
                key: 'seen',
                title: t('emergencySeen.seen'),
                width: 260,
                cell: (use) =>
                  use.seenAt === null ? (
                    <>
                      <StateChip state="bad">{t('emergencySeen.notYet')}</StateChip>{' '}
                      <AcknowledgeButton id={use.id} />
                    </>
                  ) : (
                    t('emergencySeen.seenBy', {
                      name: script(use.seenBy ?? ''),
                      at: formatMoment(use.seenAt),
                    })
                  ),
              },
            ]}
          />
        )}
      </ReadState>
    </Panel>
  );
}
