import { useRead } from '../../app/call.ts';
import { useTranslate } from '../../app/translate.tsx';
import { Panel } from '../../components/Panel.tsx';
import { DecisionCard } from './DecisionCard.tsx';
import styles from './Decisions.module.css';
import { groupDecisions } from './group-decisions.ts';
import { useAnswer } from './use-answer.ts';

/** On the card of a family: what is still to decide about it; nothing when nothing is. */
export function DecisionsOf({ familyId }: { readonly familyId: string }) {
  const { t } = useTranslate();
  const answering = useAnswer();
  const list = useRead('decisions.list', {
    quick: 'open',
    filters: [{ kind: 'choice', column: 'familyId', values: [familyId] }],
  });
  const groups = groupDecisions(list.data?.rows ?? []);
  if (groups.length === 0) return null;
  return (
    <Panel
      title={t('frame.decisions')}
      note={t('decisions.count', { count: list.data?.total ?? 0 })}
    >
      <div className={styles['groups']}>
        {groups
          .flatMap(({ questions }) => questions)
          .map((question) => (
            <DecisionCard
              key={question.id}
              question={question}
              answering={answering}
              canOpenFamily={false}
            />
          ))}
      </div>
    </Panel>
  );
}
