import type { ReactNode } from 'react';
import type { TextKey } from '../../shared/locales/index.ts';
import type { PlanItem } from '../../shared/plans.ts';
import { shortName } from '../../shared/short-name.ts';
import { useTranslate } from '../app/translate.tsx';
import { paperWords } from './paper-words.ts';
import type { SheetWords } from './use-sheet-words.ts';

/** Width in per cent of the table; the order officials expect of the proposed plan form. */
const columns = [
  { title: 'sheets.column.number', width: 2.1 },
  { title: 'sheets.column.direction', width: 7.6 },
  { title: 'sheets.column.problem', width: 7.9 },
  { title: 'sheets.column.measure', width: 8.3 },
  { title: 'sheets.column.mechanism', width: 8.1 },
  { title: 'sheets.column.forWhom', width: 6.6 },
  { title: 'sheets.column.due', width: 5.8 },
  { title: 'sheets.column.responsible', width: 8.7 },
  { title: 'sheets.column.source', width: 7.2 },
  { title: 'sheets.column.amount', width: 4.6 },
  { title: 'sheets.column.result', width: 6.7 },
  { title: 'sheets.column.state', width: 7 },
  { title: 'sheets.column.doneOn', width: 6.2 },
  { title: 'sheets.column.evidence', width: 7.3 },
  { title: 'sheets.column.note', width: 5.9 },
] as const satisfies readonly { title: TextKey; width: number }[];

type NameIn<Title> = Title extends `sheets.column.${infer Name}` ? Name : never;
type ColumnName = NameIn<(typeof columns)[number]['title']>;

/** In the type of the table, of Cyrillic. */
const lettersPerPercent = 1.35;

function inColumn(name: ColumnName, words: string): string {
  const width = columns.find(({ title }) => title === `sheets.column.${name}`)?.width ?? 0;
  return paperWords(words, Math.round(width * lettersPerPercent));
}

/** Letters of one text that make a row so high that it may go over the end of a page. */
const tallText = 450;

const amountColumn = 9;
/** An empty plan is printed as a form to fill in by hand. */
const emptyRows = [1, 2, 3, 4, 5, 6, 7];

interface PlanTableProps {
  /** Stands over the table on each of its pages: pages of a bundle get mixed up. */
  readonly whose: string;
  readonly items: readonly PlanItem[];
  readonly words: SheetWords;
  readonly signatures: ReactNode;
}

export function PlanTable({ whose, items, words, signatures }: PlanTableProps) {
  const { t, formatNumber } = useTranslate();
  const thousands = (soum: number) => formatNumber(Math.round(soum / 1000));
  const row = (item: PlanItem, index: number) => (
    <ItemRow key={item.id} item={item} number={index + 1} words={words} thousands={thousands} />
  );
  const total = items.reduce((sum, item) => sum + (item.amount ?? 0), 0);
  return (
    <table className="paper-table sheet-table">
      <colgroup>
        {columns.map(({ title, width }) => (
          <col key={title} style={{ width: `${width}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <td colSpan={columns.length} className="sheet-plain sheet-whose">
            {whose}
          </td>
        </tr>
        <tr>
          {columns.map(({ title }) => (
            <th key={title}>{t(title)}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.slice(0, -1).map(row)}
        {items.length === 0 && emptyRows.map((number) => <EmptyRow key={number} number={number} />)}
      </tbody>
      {/* Nobody signs a page that nothing else stands on: the last measure and the sum come with the signatures. */}
      <tbody className="sheet-last">
        {items.slice(-1).map((item) => row(item, items.length - 1))}
        {total > 0 && (
          <tr>
            <td colSpan={amountColumn} className="sheet-number">
              <b>{t('sheets.total')}</b>
            </td>
            <td className="sheet-number">
              <b>{thousands(total)}</b>
            </td>
            <td colSpan={columns.length - amountColumn - 1} />
          </tr>
        )}
        <tr>
          <td colSpan={columns.length} className="sheet-plain">
            {signatures}
          </td>
        </tr>
      </tbody>
    </table>
  );
}

interface ItemRowProps {
  readonly item: PlanItem;
  readonly number: number;
  readonly words: SheetWords;
  readonly thousands: (soum: number) => string;
}

function ItemRow({ item, number, words, thousands }: ItemRowProps) {
  const { t, formatDay } = useTranslate();
  const text = (name: ColumnName, typed: string | null) => inColumn(name, words.text(typed));
  const state = item.overdueDays === null ? item.stateId : 'derivedState.overdue';
  const texts = [item.problem, item.measure, item.mechanism, item.expectedResult, item.note];
  const isTall = texts.some((one) => (one?.length ?? 0) > tallText);
  return (
    <tr className={isTall ? 'sheet-tall' : undefined}>
      <td className="sheet-number">{number}</td>
      <td>{inColumn('direction', words.shortItem(item.opportunityId))}</td>
      <td>{text('problem', item.problem)}</td>
      <td>{text('measure', item.measure)}</td>
      <td>{text('mechanism', item.mechanism)}</td>
      <td>
        {item.person
          ? inColumn('forWhom', shortName(words.name(item.person)))
          : t('sheets.wholeFamily')}
      </td>
      <td className="sheet-day">{item.dueOn && formatDay(item.dueOn)}</td>
      <td>
        {inColumn(
          'responsible',
          [shortName(words.name(item.official)), words.text(item.responsible)]
            .filter(Boolean)
            .join('; '),
        )}
      </td>
      <td>{inColumn('source', words.item(item.sourceId))}</td>
      <td className="sheet-number">{item.amount ? thousands(item.amount) : ''}</td>
      <td>{text('result', item.expectedResult)}</td>
      <td>{inColumn('state', words.item(state))}</td>
      <td className="sheet-day">{item.doneOn && formatDay(item.doneOn)}</td>
      <td>{text('evidence', item.evidence)}</td>
      <td>{text('note', item.note)}</td>
    </tr>
  );
}

function EmptyRow({ number }: { readonly number: number }) {
  return (
    <tr className="sheet-empty">
      <td className="sheet-number">{number}</td>
      {columns.slice(1).map(({ title }) => (
        <td key={title} />
      ))}
    </tr>
  );
}
