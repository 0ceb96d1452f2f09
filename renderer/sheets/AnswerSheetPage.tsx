import type { AnswerField, AnswerSheet } from '../../shared/citizen-requests.ts';
import { useRead } from '../app/call.ts';
import { useTranslate } from '../app/translate.tsx';
import { spansOf } from './answer-rows.ts';
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
  const { roleOf, daysOf } = useAnswerWords(words);
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
                  t('paper.answerRequest'),
                  `${request.number}, ${formatDay(request.receivedOn)}`,
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
        <table key={table} className="paper-table duty-table duty-records">
          <colgroup>
            <col style={{ width: '28%' }} />
            <col />
            <col style={{ width: '34%' }} />
          </colgroup>
          <thead>
            <tr>
              <th colSpan={3} className="duty-records-head">
                {tKey(`history.table.${table}`)}
              </th>
            </tr>
            <tr>
              <th>{t('paper.field')}</th>
              <th>{t('paper.value')}</th>
              <th>{t('paper.source')}</th>
            </tr>
          </thead>
          {rows.map((fields, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: printed once, never in another order
            <RecordRows key={place} fields={fields} words={words} />
          ))}
        </table>
      ))}
      <div className="duty-head">{t('paper.readers')}</div>
      {sheet.readers.length === 0 && <p>{t('paper.noReaders')}</p>}
      {sheet.readers.length > 0 && (
        <FactTable
          rows={sheet.readers.map(({ roleId, kind, times, firstOn, lastOn }) => [
            `${roleOf(roleId)}: ${tKey(`journalKind.${kind}`)}`,
            `${times} ${t('paper.times')}, ${daysOf(firstOn, lastOn)}`,
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

interface RecordRowsProps {
  readonly fields: readonly AnswerField[];
  readonly words: SheetWords;
}

/** A record, whole on one page; where all of it came from is said once. */
function RecordRows({ fields, words }: RecordRowsProps) {
  const { tKey } = useTranslate();
  const { textOf, sourceOf } = useAnswerWords(words);
  const sources = fields.map(({ source }) => sourceOf(source));
  const spans = spansOf(sources);
  return (
    <tbody>
      {fields.map((field, place) => (
        <tr key={field.field}>
          <td>{tKey(`history.column.${field.field.split('.')[1] ?? ''}`)}</td>
          <td>{textOf(field)}</td>
          {spans[place] !== 0 && <td rowSpan={spans[place]}>{sources[place]}</td>}
        </tr>
      ))}
    </tbody>
  );
}
