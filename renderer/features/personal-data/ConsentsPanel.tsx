import { useState } from 'react';
import type { FamilyRetention, MemberConsent } from '../../../shared/personal-data.ts';
import { useRead } from '../../app/call.ts';
import { openDialog } from '../../app/dialogs.ts';
import { useMay } from '../../app/rights.tsx';
import { useTranslate } from '../../app/translate.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { Panel } from '../../components/Panel.tsx';
import { StateChip } from '../../components/StateChip.tsx';
import { ConsentDialog } from './ConsentDialog.tsx';
import styles from './PersonalData.module.css';
import { RetentionDialog } from './RetentionDialog.tsx';
import { Unconfirmed } from './RuleTerm.tsx';
import { WithdrawDialog } from './WithdrawDialog.tsx';

/** On the card of a family: who has consented, and how long the data is kept. */
export function ConsentsPanel({ familyId }: { readonly familyId: string }) {
  const { t } = useTranslate();
  const members = useRead('consents.ofFamily', { familyId }).data ?? [];
  const retention = useRead('retention.get', { familyId }).data;
  const today = useRead('office.get').data?.today ?? '';
  const mayEdit = useMay('edit');
  const mayPrint = useMay('print');
  const mayKeep = useMay('personalData');
  const [isGiving, setGiving] = useState(false);
  const [isKeeping, setKeeping] = useState(false);
  const [withdrawing, setWithdrawing] = useState<MemberConsent | null>(null);
  const isDestroyed = Boolean(retention?.destroyedOn);
  const head = members[0]?.fullName ?? '';

  return (
    <Panel
      title={t('duty.consents')}
      note={
        !isDestroyed && (
          <span style={{ display: 'flex', gap: 12 }}>
            {mayPrint && (
              <LinkButton
                onClick={() =>
                  openDialog('printDuty', {
                    kind: 'consent',
                    query: { families: familyId },
                    subjectIds: [],
                    title: head,
                  })
                }
              >
                {t('duty.consentPrint')}
              </LinkButton>
            )}
            {mayEdit && (
              <LinkButton onClick={() => setGiving(true)}>{t('duty.consentGive')}</LinkButton>
            )}
          </span>
        )
      }
    >
      {members.map((member) => (
        <MemberLine
          key={member.personId}
          member={member}
          {...(mayEdit && { onWithdraw: () => setWithdrawing(member) })}
        />
      ))}
      {retention && (
        <div className={styles['line']}>
          <span className={styles['soft']} style={{ flex: 1 }}>
            <RetentionWords found={retention} today={today} />
          </span>
          {mayKeep && !isDestroyed && (
            <LinkButton onClick={() => setKeeping(true)}>{t('card.change')}</LinkButton>
          )}
        </div>
      )}
      {isGiving && (
        <ConsentDialog familyId={familyId} members={members} onClose={() => setGiving(false)} />
      )}
      {withdrawing && <WithdrawDialog member={withdrawing} onClose={() => setWithdrawing(null)} />}
      {isKeeping && retention && (
        <RetentionDialog familyId={familyId} found={retention} onClose={() => setKeeping(false)} />
      )}
    </Panel>
  );
}

function MemberLine({
  member,
  onWithdraw,
}: {
  readonly member: MemberConsent;
  readonly onWithdraw?: () => void;
}) {
  const { t, formatDay, script } = useTranslate();
  const [last] = member.consents;
  return (
    <div className={styles['line']}>
      <div className={styles['name']}>
        <div>{script(member.fullName)}</div>
        <div className={styles['soft']}>{member.isGiven ? givenWords() : withdrawnWords()}</div>
      </div>
      {member.isGiven && onWithdraw && (
        <LinkButton onClick={onWithdraw}>{t('duty.withdraw')}</LinkButton>
      )}
      {member.isGiven ? (
        <StateChip state="good">✓</StateChip>
      ) : (
        <StateChip state="warn">{t('duty.consentNone')}</StateChip>
      )}
    </div>
  );

  function givenWords(): string {
    if (!last) return '';
    const day = formatDay(last.givenOn);
    return last.document ? `${script(last.document)}, ${day}` : day;
  }

  function withdrawnWords(): string {
    return last?.withdrawnOn
      ? t('duty.consentWithdrawn', { day: formatDay(last.withdrawnOn) })
      : '';
  }
}

function RetentionWords({
  found,
  today,
}: {
  readonly found: FamilyRetention;
  readonly today: string;
}) {
  const { t, formatDay, nameOf, script } = useTranslate();
  const { retention, rule, destroyedOn, reason } = found;
  if (destroyedOn !== null) return <>{t('duty.keptDestroyed', { day: formatDay(destroyedOn) })}</>;
  if (!retention) return <>{t('duty.keptOpen')}</>;
  const why = rule ? nameOf(rule) : t('duty.keptByHand', { reason: script(reason ?? '') });
  return (
    <span title={rule?.source}>
      {t('duty.keptUntil', { day: formatDay(retention.dueOn) })} ({why}){' '}
      <Unconfirmed isShown={rule?.isUnconfirmed ?? false} />
      {retention.dueOn <= today && (
        <>
          {' '}
          <StateChip state="bad">{t('duty.keptDue')}</StateChip>
        </>
      )}
    </span>
  );
}
