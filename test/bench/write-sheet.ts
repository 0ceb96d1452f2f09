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
/** Style 1 shows a number as a date. */
const styles = `${head}<styleSheet ${main}><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`;

/**
 * exceljs compares each joined range with all others, which takes hours for a hundred thousand of them.
 * @param rows cells of row 1, 2 …; a cell that another is joined over is null
 */
export function writeSheet(
  path: string,
  name: string,
  rows: readonly (readonly SheetCell[])[],
  joined: readonly JoinedCells[],
): void {
  const texts = new Map<string, number>();
  const columns = Array.from({ length: 50 }, (_, at) => columnLetters(at + 1));
  const under = new Set(
    joined.flatMap(({ column, top, bottom }) =>
      Array.from({ length: bottom - top }, (_, at) => `${columns[column - 1]}${top + 1 + at}`),
    ),
  );
  const cellXml = (cell: SheetCell, place: string) => {
    if (cell === null) return under.has(place) ? `<c r="${place}"/>` : '';
    if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
    if (cell instanceof Date) return `<c r="${place}" s="1"><v>${serialOf(cell)}</v></c>`;
    const known = texts.get(cell);
    if (known === undefined) texts.set(cell, texts.size);
    return `<c r="${place}" t="s"><v>${known ?? texts.size - 1}</v></c>`;
  };
  const rowsXml = rows.map((cells, at) => {
    const own = cells.map((cell, column) => cellXml(cell, `${columns[column]}${at + 1}`));
    return `<row r="${at + 1}">${own.join('')}</row>`;
  });
  const ranges = joined.map(({ column, top, bottom }) => {
    const letters = columns[column - 1];
    return `<mergeCell ref="${letters}${top}:${letters}${bottom}"/>`;
  });
  const sheet = `${head}<worksheet ${main}><sheetData>${rowsXml.join('')}</sheetData><mergeCells count="${ranges.length}">${ranges.join('')}</mergeCells></worksheet>`;
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
