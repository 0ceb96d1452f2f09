/** Writes one sheet as Excel saves it: shared texts, days as numbers, joined cells. */
import { writeFileSync } from 'node:fs';
import { columnLetters } from '../../shared/import/raw-sheet.ts';
import { makeZip } from '../import/helpers/make-zip.ts';

export type SheetCell = string | number | Date | null;

/** Row and column count from 1. */
export interface JoinedCells {
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const kinds = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const contentTypes = `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${kinds}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kinds}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${kinds}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${kinds}.sharedStrings+xml"/></Types>`;
const relations = `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;
const bookRelations = `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`;
/** In the order of the styles below; `border` 1 is a thin line around. */
const formats = [
  { number: 0, font: 0, border: 0 },
  { number: 14, font: 0, border: 0 },
  { number: 0, font: 1, border: 0 },
  { number: 0, font: 1, border: 1 },
  { number: 0, font: 2, border: 1 },
  { number: 3, font: 2, border: 1 },
  { number: 14, font: 2, border: 1 },
  { number: 49, font: 2, border: 1 },
];
const style = { title: 2, heading: 3, text: 4, number: 5, day: 6, figures: 7 };
/** Style of a day in a list without formats. */
const plainDay = 1;

const fontXml = (size: number, name: string, extra = '') =>
  `<font>${extra}<sz val="${size}"/><name val="${name}"/></font>`;
const side = (name: string) => `<${name} style="thin"><color rgb="FF000000"/></${name}>`;
const wrapped = '<alignment vertical="center" wrapText="1"/>';
const formatXml = ({ number, font, border }: (typeof formats)[number]) =>
  `<xf numFmtId="${number}" fontId="${font}" borderId="${border}" applyNumberFormat="1">${font === 0 ? '' : wrapped}</xf>`;
const styles = `${head}<styleSheet ${main}><fonts count="3">${fontXml(11, 'Calibri')}${fontXml(11, 'Times New Roman', '<b/>')}${fontXml(11, 'Times New Roman')}</fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="2"><border/><border>${['left', 'right', 'top', 'bottom'].map(side).join('')}</border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${formats.length}">${formats.map(formatXml).join('')}</cellXfs></styleSheet>`;

/** What an office makes of a bare list: lines around every cell, wrapped text, columns of their own width. */
export interface Look {
  /** Rows above the headings. */
  readonly titles: number;
  /** Of each column, in letters of the usual size. */
  readonly widths: readonly number[];
}

/**
 * exceljs compares each joined range with all others, which takes hours for a hundred thousand of them.
 * @param rows cells of row 1, 2 …; a cell that another is joined over is null
 * @param look null: bare cells without any format
 */
export function writeSheet(
  path: string,
  name: string,
  rows: readonly (readonly SheetCell[])[],
  joined: readonly JoinedCells[],
  look: Look | null,
): void {
  const texts = new Map<string, number>();
  const columns = Array.from({ length: 50 }, (_, at) => columnLetters(at + 1));
  const under = new Set(
    joined.flatMap(({ column, top, bottom }) =>
      Array.from({ length: bottom - top }, (_, at) => `${columns[column - 1]}${top + 1 + at}`),
    ),
  );
  const styleOf = (cell: SheetCell, row: number) => {
    if (!look) return cell instanceof Date ? plainDay : 0;
    if (row <= look.titles) return style.title;
    if (row === look.titles + 1) return style.heading;
    if (cell instanceof Date) return style.day;
    if (typeof cell === 'number') return style.number;
    return cell !== null && /^\d+$/.test(cell) ? style.figures : style.text;
  };
  const cellXml = (cell: SheetCell, place: string, row: number) => {
    const styled = styleOf(cell, row);
    const start = `<c r="${place}"${styled === 0 ? '' : ` s="${styled}"`}`;
    if (cell === null) return look || under.has(place) ? `${start}/>` : '';
    if (typeof cell === 'number') return `${start}><v>${cell}</v></c>`;
    if (cell instanceof Date) return `${start}><v>${serialOf(cell)}</v></c>`;
    const known = texts.get(cell);
    if (known === undefined) texts.set(cell, texts.size);
    return `${start} t="s"><v>${known ?? texts.size - 1}</v></c>`;
  };
  const rowsXml = rows.map((cells, at) => {
    const own = cells.map((cell, column) => cellXml(cell, `${columns[column]}${at + 1}`, at + 1));
    return `<row r="${at + 1}">${own.join('')}</row>`;
  });
  const widths = (look?.widths ?? []).map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  const ranges = joined.map(({ column, top, bottom }) => {
    const letters = columns[column - 1];
    return `<mergeCell ref="${letters}${top}:${letters}${bottom}"/>`;
  });
  const sheet = `${head}<worksheet ${main}>${look ? `<cols>${widths.join('')}</cols>` : ''}<sheetData>${rowsXml.join('')}</sheetData><mergeCells count="${ranges.length}">${ranges.join('')}</mergeCells></worksheet>`;
  const textsXml = [...texts.keys()].map((text) => `<si><t>${text}</t></si>`).join('');
  const book = `${head}<workbook ${main} xmlns:r="${office}"><sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets></workbook>`;
  writeFileSync(
    path,
    makeZip([
      { name: '[Content_Types].xml', content: contentTypes },
      { name: '_rels/.rels', content: relations },
      { name: 'xl/workbook.xml', content: book },
      { name: 'xl/_rels/workbook.xml.rels', content: bookRelations },
      { name: 'xl/styles.xml', content: styles },
      { name: 'xl/sharedStrings.xml', content: `${head}<sst ${main}>${textsXml}</sst>` },
      { name: 'xl/worksheets/sheet1.xml', content: sheet },
    ]),
  );
}

const dayMs = 24 * 60 * 60 * 1000;

/** Days since 30 December 1899, as Excel counts them. */
function serialOf(day: Date): number {
  return (day.getTime() - Date.UTC(1899, 11, 30)) / dayMs;
}
