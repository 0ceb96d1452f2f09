import { IconX } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useRead } from '../../app/call.ts';
import { navigate, useValues } from '../../app/router.tsx';
import { useTranslate } from '../../app/translate.tsx';
import { EmptyNote } from '../../components/EmptyNote.tsx';
import { KeyHint } from '../../components/KeyHint.tsx';
import { Page } from '../../components/Page.tsx';
import { ReadState } from '../../components/ReadState.tsx';
import { DecisionGroups } from './DecisionGroups.tsx';
import styles from './Decisions.module.css';
import { useDecisionWords } from './decision-words.ts';
import { groupDecisions } from './group-decisions.ts';

/** The most questions shown at once; answering makes room for the next. */
const most = 1000;

/** Everything that imports left to a person: the data is safe meanwhile, nothing presses. */
export function DecisionsPage() {
  const { t, formatNumber } = useTranslate();
  const { titleOfKind } = useDecisionWords();
  const { kind, batch, family } = useValues('/decisions');
  const list = useRead(
    'decisions.list',
    {
      limit: most,
      quick: 'open',
      filters: [
        ...(batch ? [{ kind: 'choice' as const, column: 'batchId', values: [batch] }] : []),
        ...(family ? [{ kind: 'choice' as const, column: 'familyId', values: [family] }] : []),
      ],
    },
    { keepPrevious: true },
  );
  const groups = useMemo(() => groupDecisions(list.data?.rows ?? []), [list.data]);
  const total = list.data?.total ?? 0;
  const first = list.data?.rows[0];
  const only =
    batch && first?.fileName
      ? t('decisions.fromFile', { file: first.fileName })
      : family && first?.headName
        ? t('decisions.ofFamily', { head: first.headName })
        : null;
  const choose = (next: string | undefined) =>
    navigate(
      '/decisions',
      { ...(next && { kind: next }), ...(batch && { batch }), ...(family && { family }) },
      { replace: true },
    );
  // The last question of a kind was answered: the others come back by themselves.
  const chosen = groups.some((group) => group.kind === kind) ? kind : undefined;

  return (
    <Page
      title={t('frame.decisions')}
      subtitle={total > 0 && t('decisions.count', { count: total })}
      toolbar={
        total > 0 && (
          <>
            <Chip
              label={t('common.all')}
              count={formatNumber(total)}
              isPressed={chosen === undefined}
              onPress={() => choose(undefined)}
            />
            {groups.map((group) => (
              <Chip
                key={group.kind}
                label={titleOfKind(group.kind)}
                count={formatNumber(group.places)}
                isPressed={chosen === group.kind}
                onPress={() => choose(group.kind)}
              />
            ))}
            {only && (
              <button
                type="button"
                className={styles['tag']}
                onClick={() => navigate('/decisions', {}, { replace: true })}
              >
                {only}
                <IconX size={13} aria-label={t('common.clear')} />
              </button>
            )}
          </>
        )
      }
    >
      <ReadState
        read={list}
        isEmpty={({ rows }) => rows.length === 0}
        empty={<EmptyNote title={t('decisions.empty')} hint={t('decisions.emptyHint')} />}
      >
        {() => (
          <>
            <div className={styles['hint']}>
              <KeyHint keys="↑ ↓" /> {t('decisions.keyMove')} <KeyHint keys="1–9" />{' '}
              {t('decisions.keyAnswer')} <KeyHint keys="0" /> {t('decisions.keyLeave')}
              {total > most && <b>{t('decisions.first', { count: most })}</b>}
            </div>
            <DecisionGroups
              groups={chosen ? groups.filter((group) => group.kind === chosen) : groups}
            />
          </>
        )}
      </ReadState>
    </Page>
  );
}

interface ChipProps {
  readonly label: string;
  readonly count: string;
  readonly isPressed: boolean;
  readonly onPress: () => void;
}

function Chip({ label, count, isPressed, onPress }: ChipProps) {
  return (
    <button type="button" className={styles['chip']} aria-pressed={isPressed} onClick={onPress}>
      {label} <b>{count}</b>
    </button>
  );
}
