import type { AnswerField, AnswerSheet } from '../../shared/citizen-requests.ts';
import { useRead } from '../app/call.ts';
import { useTranslate } from '../app/translate.tsx';
import { Fact, FactTable, InScript, Sign, usePaperWords, useSheetQuery } from './DutySheet.tsx';
import { useAnswerWords } from './use-answer-words.ts';
import { useSheetReady } from './use-sheet-ready.ts';
import type { SheetWords } from './use-sheet-words.ts';

/** `#/sheet/answer?person=ID&request=ID`: everything that is kept on a person, for that person. */
export function AnswerSheetPage() {
  const { query, script } = useSheetQuery();
  return (
    <InScript script={script}>
      <Paper
        personId={query.get('person') ?? ''}
        requestId={query.get('request')}
        script={script}
      />
    </InScript>
  );
}

interface PaperProps {
  readonly personId: string;
  readonly requestId: string | null;
  readonly script: 'cyrl' | 'latn';
}

function Paper({ personId, requestId, script }: PaperProps) {
  const { t } = useTranslate();
  const words = usePaperWords(script);
  const roles = useRead('roles.list').data;
  const sheet = useRead('requests.sheet', { personId, requestId }).data;
  const isThere = sheet && words && roles;
  useSheetReady(t('duty.answerSheet').toLowerCase(), isThere ? sheet.printedBy : null);
  return isThere ? <Answer sheet={sheet} words={words} /> : null;
}

function Answer({ sheet, words }: { readonly sheet: AnswerSheet; readonly words: SheetWords }) {
  const { t, tKey, formatDay, nameOf } = useTranslate();
  const { roleOf } = useAnswerWords(words);
  const { facts, request, rules } = sheet;
  const unconfirmed = sheet.isRetentionUnconfirmed ? ` (${t('duty.unconfirmed')})` : '';
  return (
    <main className="paper duty-paper">
      <h1 className="duty-title">{t('paper.answer')}</h1>
      <FactTable
        rows={[
          [t('paper.answerTo'), words.name(sheet.fullName)],
          [
            t('paper.answerNo'),
            <Fact key="no">
              {request?.answerNumber
                ? `${words.text(request.answerNumber)}, ${formatDay(request.answeredOn)}`
                : null}
            </Fact>,
          ],
          ...(request
            ? [
                [
                  t('duty.tab.requests'),
                  t('paper.answerRequest', {
                    number: String(request.number),
                    day: formatDay(request.receivedOn),
                  }),
                ] as const,
              ]
            : []),
          [t('paper.owner'), <Fact key="owner">{words.text(facts.ownerName)}</Fact>],
          [t('paper.purpose'), <Fact key="purpose">{words.text(facts.purpose)}</Fact>],
          [
            t('paper.basis'),
            rules
              .filter((rule) => rule.list === 'legalBasis')
              .map((rule) => nameOf(rule))
              .join('; '),
          ],
          [t('duty.recipients'), <Fact key="to">{words.text(facts.recipients)}</Fact>],
          [
            t('paper.retention'),
            sheet.retentionDueOn
              ? t('paper.keptUntil', { day: formatDay(sheet.retentionDueOn) }) + unconfirmed
              : t('paper.keptOpen'),
          ],
        ]}
      />
      {sheet.sections.map(({ table, rows }) => (
        <div key={table}>
          <div className="duty-head">{tKey(`history.table.${table}`)}</div>
          <table className="paper-table duty-table">
            <thead>
              <tr>
                <th>{t('paper.field')}</th>
                <th>{t('paper.value')}</th>
                <th style={{ width: '38%' }}>{t('paper.source')}</th>
              </tr>
            </thead>
            {rows.map((fields, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: printed once, never in another order
              <tbody key={place}>
                {fields.map((field) => (
                  <FieldRow key={field.field} field={field} words={words} />
                ))}
              </tbody>
            ))}
          </table>
        </div>
      ))}
      <div className="duty-head">{t('paper.readers')}</div>
      {sheet.readers.length === 0 && <p>{t('paper.noReaders')}</p>}
      {sheet.readers.length > 0 && (
        <FactTable
          rows={sheet.readers.map(({ roleId, kind, times, firstOn, lastOn }) => [
            `${roleOf(roleId)}: ${tKey(`journalKind.${kind}`)}`,
            `${times} ${t('paper.times')}, ${formatDay(firstOn)} – ${formatDay(lastOn)}`,
          ])}
        />
      )}
      <p>{t('paper.printedSheets', { count: sheet.printedSheets })}</p>
      <p>
        <b>{t('paper.rights')}:</b> {t('paper.rightsValue')}
      </p>
      <div className="duty-signs">
        <Sign
          role={words.text(facts.responsiblePosition) || t('duty.responsible')}
          name={words.name(facts.responsibleName)}
        />
      </div>
    </main>
  );
}

function FieldRow({ field, words }: { readonly field: AnswerField; readonly words: SheetWords }) {
  const { tKey } = useTranslate();
  const answer = useAnswerWords(words);
  return (
    <tr>
      <td>{tKey(`history.column.${field.field.split('.')[1] ?? ''}`)}</td>
      <td>{answer.textOf(field)}</td>
      <td>{answer.sourceOf(field.source)}</td>
    </tr>
  );
}
