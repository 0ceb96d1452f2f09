import { useRead } from '../app/call.ts';
import { useTranslate } from '../app/translate.tsx';
import { Fact, FactTable, InScript, Sign, usePaperWords, useSheetQuery } from './DutySheet.tsx';
import { keptTogether } from './paper-words.ts';
import { useSheetReady } from './use-sheet-ready.ts';

/** `#/sheet/act?id=ID`: an act of destruction, before or after it was carried out. Names nobody but the commission. */
export function ActSheet() {
  const { query, script } = useSheetQuery();
  return (
    <InScript script={script}>
      <Act id={query.get('id') ?? ''} script={script} />
    </InScript>
  );
}

function Act({ id, script }: { readonly id: string; readonly script: 'cyrl' | 'latn' }) {
  const { t, tKey, formatDay, formatMoment, formatNumber } = useTranslate();
  const words = usePaperWords(script);
  const act = useRead('destruction.list').data?.find((one) => one.id === id);
  const found = useRead('personalData.get').data;
  const user = useRead('session.get').data?.user?.fullName ?? '';
  const copies = useRead('destruction.olderCopies').data;
  const isThere = act && found && words && copies;
  useSheetReady(t('duty.actTitle').toLowerCase(), isThere ? user : null);
  if (!isThere) return null;
  // A copy made after the destruction holds nothing of it.
  const older = copies.filter(({ at }) => act.destroyedAt === null || at < act.destroyedAt);
  const { counts, commission } = act;
  const rows: [string, string][] = [
    [t('duty.families'), formatNumber(counts.families)],
    [t('duty.people'), formatNumber(counts.people)],
    ...Object.entries(counts.tables)
      .filter(([table]) => table !== 'family' && table !== 'person')
      .map(([table, count]): [string, string] => [
        tKey(`history.table.${table}`),
        formatNumber(count),
      ]),
    [t('duty.historyValues'), formatNumber(counts.changes)],
    [t('duty.freeText'), formatNumber(counts.texts)],
  ];
  return (
    <main className="paper duty-paper">
      <h1 className="duty-title">{t('paper.act', { number: act.number })}</h1>
      <p>
        {formatDay(act.actedOn)}, <Fact>{words.text(found.facts.ownerName)}</Fact>
      </p>
      <p>{t('paper.actWe')}</p>
      <ul>
        {commission.map(({ name, position }, place) => (
          <li key={name}>
            {place === 0 ? `${t('duty.chair')}: ` : ''}
            {words.name(name)}, {words.text(position)}
          </li>
        ))}
      </ul>
      <p>{keptTogether(t('paper.actText'))}</p>
      <p>
        <b>{t('paper.actGround')}:</b> {keptTogether(words.item(act.groundId))}
        {act.basis && `; ${words.text(act.basis)}`}
      </p>
      <p className="duty-head">{t('paper.actWhat')}</p>
      <FactTable rows={rows} isCounts />
      <p>{t('paper.actHow')}</p>
      {older.length > 0 && (
        <p>
          <b>{t('paper.actOlder')}:</b> {older.map(({ name }) => name).join('; ')}.
        </p>
      )}
      <p>
        {t('paper.actCopies')}
        {older.some(({ place }) => place === 'aside') && ` ${t('paper.actAside')}`}
      </p>
      <p>
        <b>
          {act.destroyedAt === null
            ? t('paper.actPlanned')
            : t('paper.actDone', { at: formatMoment(act.destroyedAt) })}
        </b>
      </p>
      <div className="duty-signs">
        {commission.map(({ name, position }) => (
          <Sign key={name} role={words.text(position)} name={words.name(name)} />
        ))}
      </div>
    </main>
  );
}
