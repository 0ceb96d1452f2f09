/** Workbooks of cells of every kind, each with what whoever reads it must find. */
import fc from 'fast-check';
import { columnLetters, type RawCell, type RawRow } from '../../../shared/import/raw-sheet.ts';
import { makeZip } from './make-zip.ts';

/** How a text or cell stands in the file, and what it is. */
interface Written<Value> {
  readonly xml: string;
  readonly value: Value;
}

type Text = Written<RawCell>;
type Cell = (ref: string, texts: readonly Text[]) => Written<RawCell>;
interface Row {
  readonly isHidden: boolean;
  /** Rows between this one and the one above that the file does not mention. */
  readonly gap: number;
  /** Null where the file has no cell. */
  readonly cells: readonly (Cell | null)[];
}

const letters = ['а', 'Қ', 'b', '7', ' ', '\n', '&', '<', '>', '"', '_x000D_', '_x0041_'];
const typed = fc.string({ unit: fc.constantFrom(...letters), maxLength: 6 });
const inXml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const decoded = (text: string) => text.replaceAll('_x000D_', '\r').replaceAll('_x0041_', 'A');
const orNull = (text: string) => decoded(text) || null;

const runsOf = (runs: readonly string[]) =>
  runs.map((run, at) => `<r>${at > 0 ? '<rPr><b/></rPr>' : ''}<t>${inXml(run)}</t></r>`).join('');
const rich = fc.array(typed, { minLength: 2, maxLength: 3 });

const text: fc.Arbitrary<Text> = fc.oneof(
  { arbitrary: fc.constant({ xml: '<si><t></t></si>', value: null }), weight: 2 },
  fc.constant({ xml: '<si/>', value: null }),
  { arbitrary: typed.map((one) => plainText('<t>', one)), weight: 4 },
  typed.map((one) => plainText('<t xml:space="preserve">', one)),
  typed.map((one) => ({ xml: `<si>${runsOf([one])}</si>`, value: orNull(one) })),
  typed.map((one) => ({
    xml: `<si><t>${inXml(one)}</t><rPh sb="0" eb="1"><t>и</t></rPh></si>`,
    value: orNull(one),
  })),
  rich.map((runs) => ({
    xml: `<si>${runsOf(runs)}</si>`,
    value: { rich: decoded(runs.join('')) },
  })),
);

function plainText(tag: string, one: string): Text {
  return { xml: `<si>${tag}${inXml(one)}</t></si>`, value: orNull(one) };
}

/** As nearly every program writes it, and in ways that are read tag by tag. */
const form = fc.constantFrom<(ref: string, more: string, inner: string) => string>(
  (ref, more, inner) => `<c r="${ref}"${more}>${inner}</c>`,
  (ref, more, inner) => `<c r="${ref}"${more}>${inner}</c>`,
  (ref, more, inner) => `<c r='${ref}'${more}>${inner}</c>`,
  (ref, more, inner) => `<c r="${ref}" cm="1"${more} >${inner}</c >`,
);

interface Stored {
  /** The attributes `t` and `s`. */
  readonly more: string;
  readonly content: string;
  readonly value: (texts: readonly Text[]) => RawCell;
}

const stored = (more: string, content: string, value: RawCell): Stored => ({
  more,
  content,
  value: () => value,
});
/** Of places that are none, and of such as nobody writes. */
const oddPlaces = ['', '-1', '0.5', '1e0', ' 1', '01', 'x', '2147483648', '4294967296', '1e99'];
const place = fc.oneof(
  { arbitrary: fc.integer({ min: 0, max: 9 }).map(String), weight: 8 },
  fc.constantFrom(...oddPlaces),
);
const shared = place.map(
  (written): Stored => ({
    more: ' t="s"',
    content: written,
    value: (texts) => (written === '' ? null : (texts[Number(written)]?.value ?? null)),
  }),
);
const dayMs = 86_400_000;
/** Serial number 61 is the first after the day of 1900 that there never was. */
const day = fc.integer({ min: 61, max: 60_000 }).map((serial) => {
  const iso = new Date(Date.UTC(1899, 11, 30) + serial * dayMs).toISOString().slice(0, 10);
  return stored(' s="1"', String(serial), { day: iso });
});
const own: fc.Arbitrary<Stored> = fc.oneof(
  fc.integer({ min: -5, max: 99_999_999 }).map((one) => stored('', String(one), one)),
  fc.constant(stored('', '3.5E2', 350)),
  day,
  typed.map((one) => stored(' t="str"', inXml(one), orNull(one))),
  fc.boolean().map((one) => stored(' t="b"', one ? '1' : '0', one)),
  fc.constant(stored(' t="e"', '#REF!', { error: '#REF!' })),
  fc.constant(stored('', '', null)),
);
const any = fc.oneof(shared, own);

/** The stored result of a formula; that of several runs is none. */
function resultOf(value: RawCell): string | number | boolean | null {
  if (value === null || typeof value !== 'object') return value;
  if ('day' in value) return value.day;
  return 'error' in value ? value.error : null;
}

const valueCell = fc.tuple(form, any).map(
  ([write, { more, content, value }]): Cell =>
    (ref, texts) => ({ xml: write(ref, more, `<v>${content}</v>`), value: value(texts) }),
);
const formulaCell = fc.tuple(form, fc.option(any)).map(
  ([write, result]): Cell =>
    (ref, texts) => {
      const value = result && `<v>${result.content}</v>`;
      return {
        xml: write(ref, result?.more ?? '', `<f>A1&amp;B1</f>${value ?? ''}`),
        value: { formula: 'A1&B1', result: result ? resultOf(result.value(texts)) : null },
      };
    },
);
const inlineCell = typed.map(
  (one): Cell =>
    (ref) => ({
      xml: `<c r="${ref}" t="inlineStr"><is><t>${inXml(one)}</t></is></c>`,
      value: orNull(one),
    }),
);
const inlineRichCell = rich.map(
  (runs): Cell =>
    (ref) => ({
      xml: `<c r="${ref}" t="inlineStr"><is>${runsOf(runs)}</is></c>`,
      value: { rich: decoded(runs.join('')) },
    }),
);
const emptyCell: Cell = (ref) => ({ xml: `<c r="${ref}" s="1"/>`, value: null });

const cell = fc.oneof(
  { arbitrary: valueCell, weight: 8 },
  { arbitrary: formulaCell, weight: 2 },
  inlineCell,
  inlineRichCell,
  fc.constant(emptyCell),
  fc.constant(null),
);
const row: fc.Arbitrary<Row> = fc.record({
  isHidden: fc.boolean(),
  gap: fc.integer({ min: 0, max: 2 }),
  cells: fc.array(cell, { maxLength: 6 }),
});

/** What a sheet of them holds, and its part. */
function written(rows: readonly Row[], texts: readonly Text[]): Written<RawRow[]> {
  const xml: string[] = [];
  const found: RawRow[] = [];
  let number = 0;
  for (const { isHidden, gap, cells } of rows) {
    number += 1 + gap;
    const own = cells.map((one, at) => one?.(`${columnLetters(at + 1)}${number}`, texts));
    const hidden = isHidden ? ' hidden="1"' : '';
    xml.push(`<row r="${number}"${hidden}>${own.map((one) => one?.xml ?? '').join('')}</row>`);
    const values = own.map((one) => one?.value ?? null);
    while (values.at(-1) === null) values.pop();
    if (values.length > 0) found.push({ row: number, isHidden, cells: values });
  }
  return {
    xml: `<worksheet><sheetData>${xml.join('')}</sheetData></worksheet>`,
    value: found,
  };
}

const styles = '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>';

/** The bytes of a workbook, and the rows of its sheets in order. */
export interface AnyWorkbook {
  readonly bytes: Buffer;
  readonly rows: readonly (readonly RawRow[])[];
}

/** Some have so many rows that they are read in several pieces. */
export const anyWorkbook: fc.Arbitrary<AnyWorkbook> = fc
  .record({
    texts: fc.array(text, { maxLength: 8 }),
    sheets: fc.array(fc.array(row, { maxLength: 8 }), { minLength: 1, maxLength: 3 }),
    times: fc.constantFrom(1, 1, 500),
  })
  .map(({ texts, sheets, times }) => {
    const all = sheets.map((rows) => written(Array(times).fill(rows).flat(), texts));
    return { bytes: bytesOf(texts, all), rows: all.map(({ value }) => value) };
  });

function bytesOf(texts: readonly Text[], sheets: readonly Written<unknown>[]): Buffer {
  const tabs = sheets.map((_, at) => `<sheet name="Л${at}" sheetId="${at + 1}" r:id="r${at}"/>`);
  const targets = sheets.map(
    (_, at) => `<Relationship Id="r${at}" Target="worksheets/sheet${at}.xml"/>`,
  );
  return makeZip([
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns:r="r"><sheets>${tabs.join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships>${targets.join('')}</Relationships>`,
    },
    { name: 'xl/styles.xml', content: styles },
    {
      name: 'xl/sharedStrings.xml',
      content: `<sst>${texts.map(({ xml }) => xml).join('')}</sst>`,
    },
    ...sheets.map(({ xml }, at) => ({ name: `xl/worksheets/sheet${at}.xml`, content: xml })),
  ]);
}
