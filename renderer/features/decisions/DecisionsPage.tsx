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
import { groupDecisions } from './group-decisions.ts';
import { KindList } from './KindList.tsx';

/** The most questions shown at once; answering makes room for the next. */
const most = 1000;

/** Everything that imports left to a person: the data is safe meanwhile, nothing presses. */
export function DecisionsPage() {
  const { t } = useTranslate();
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
      actions={
        only && (
          <button
            type="button"
            className={styles['tag']}
            onClick={() => navigate('/decisions', {}, { replace: true })}
          >
            {only}
            <IconX size={13} aria-label={t('common.clear')} />
          </button>
        )
      }
    >
      <ReadState
        read={list}
        isEmpty={({ rows }) => rows.length === 0}
        empty={<EmptyNote title={t('decisions.empty')} hint={t('decisions.emptyHint')} />}
      >
        {() => (
          <div className={styles['columns']}>
            <div className={styles['side']}>
              <KindList groups={groups} total={total} chosen={chosen} onChoose={choose} />
              <div className={styles['hint']}>
                <span>
                  <KeyHint keys="↑ ↓" /> {t('decisions.keyMove')}
                </span>
                <span>
                  <KeyHint keys="1–9" /> {t('decisions.keyAnswer')}
                </span>
                <span>
                  <KeyHint keys="0" /> {t('decisions.keyLeave')}
                </span>
                {total > most && <b>{t('decisions.first', { count: most })}</b>}
              </div>
            </div>
            <DecisionGroups
              key={chosen ?? ''}
              groups={chosen ? groups.filter((group) => group.kind === chosen) : groups}
            />
          </div>
        )}
      </ReadState>
    </Page>
  );
}
