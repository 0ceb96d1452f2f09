import type { Passport } from '../../shared/citizen-requests.ts';
import { useRead } from '../app/call.ts';
import { useTranslate } from '../app/translate.tsx';
import { Fact, FactTable, InScript, Sign, usePaperWords, useSheetQuery } from './DutySheet.tsx';
import { useSheetReady } from './use-sheet-ready.ts';
import type { SheetWords } from './use-sheet-words.ts';

/** `#/sheet/passport`: the passport of the base, for its entry in the State Register (ЎРҚ-547 art. 20, VM-71). */
export function PassportSheet() {
  const { script } = useSheetQuery();
  return (
    <InScript script={script}>
      <Paper script={script} />
    </InScript>
  );
}

function Paper({ script }: { readonly script: 'cyrl' | 'latn' }) {
  const { t } = useTranslate();
  const words = usePaperWords(script);
  const passport = useRead('personalData.passport').data;
  useSheetReady(
    t('duty.tab.passport').toLowerCase(),
    passport && words ? passport.printedBy : null,
  );
  if (!passport || !words) return null;
  return (
    <main className="paper duty-paper">
      <h1 className="duty-title">{t('paper.passport')}</h1>
      <PassportTable passport={passport} words={words} />
      <div className="duty-signs">
        <Sign
          role={words.text(passport.facts.responsiblePosition) || t('duty.responsible')}
          name={words.name(passport.facts.responsibleName)}
        />
        <div>{t('paper.date')}: «____» ______________ 20____</div>
      </div>
    </main>
  );
}

function PassportTable({
  passport,
  words,
}: {
  readonly passport: Passport;
  readonly words: SheetWords;
}) {
  const { t, tKey, formatDay, formatNumber, nameOf } = useTranslate();
  const { facts, rules } = passport;
  const blank = (value: string | null) => <Fact>{value}</Fact>;
  const number = formatNumber;
  const fields = passport.groups.map(({ group, fields: names }) => (
    <div key={group}>
      <b>{t(`paper.group.${group}`)}:</b>{' '}
      {/* Titles have commas of their own: «жами даромад, сўм». */}
      {names.map((name) => tKey(`history.column.${name.split('.')[1] ?? ''}`)).join('; ')}
    </div>
  ));
  const rows = [
    [t('paper.owner'), blank(words.text(facts.ownerName))],
    [t('duty.ownerStir'), blank(facts.ownerStir)],
    [t('duty.ownerAddress'), blank(words.text(facts.ownerAddress))],
    [
      t('paper.register'),
      blank([facts.registerNumber, formatDay(facts.registeredOn)].filter(Boolean).join(', ')),
    ],
    [t('paper.purpose'), blank(words.text(facts.purpose))],
    [
      t('paper.basis'),
      rules
        .filter((rule) => rule.list === 'legalBasis')
        .map((rule) => <div key={rule.id}>{nameOf(rule)}</div>),
    ],
    [
      t('paper.subjects'),
      t('paper.subjectsValue', {
        people: number(passport.people),
        children: number(passport.children),
        families: number(passport.families),
        officials: number(passport.officials),
      }),
    ],
    [t('paper.consentsGiven'), number(passport.withConsent)],
    [
      t('paper.fields'),
      <div key="fields">
        {fields}
        {t('paper.biometric')}
      </div>,
    ],
    [t('duty.sources'), blank(words.text(facts.sources))],
    [t('duty.recipients'), blank(words.text(facts.recipients))],
    [t('duty.storagePlace'), blank(words.text(facts.storagePlace))],
    [t('paper.program'), t('paper.programValue')],
    [t('duty.level'), blank(words.item(facts.levelId))],
    [
      t('paper.protection'),
      t('paper.protectionValue', {
        accounts: number(passport.accounts),
        roles: number(passport.roleIds.length),
        lines: number(passport.journalLines),
      }),
    ],
    [
      t('paper.retention'),
      rules
        .filter((rule) => rule.list === 'retentionRule')
        .map((rule) => (
          <div key={rule.id}>
            {nameOf(rule)}: {t('duty.years', { count: rule.amount ?? 0 })}
            {rule.isUnconfirmed && ` (${t('duty.unconfirmed')})`}
          </div>
        )),
    ],
    [
      t('duty.responsible'),
      blank(
        [
          words.name(facts.responsibleName),
          words.text(facts.responsiblePosition),
          facts.responsiblePhone,
          words.text(facts.responsibleOrder),
        ]
          .filter(Boolean)
          .join(', '),
      ),
    ],
  ] as const;
  return <FactTable rows={rows} />;
}
