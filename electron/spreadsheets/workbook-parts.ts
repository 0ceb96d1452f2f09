/** The small parts of a workbook that its sheets refer to: list of sheets, texts, date formats. */
import { Refusal } from '../../shared/errors.ts';
import { isDateFormat } from './date-formats.ts';
import type { WorkbookZip } from './open-zip.ts';
import { readUsualText } from './usual-form.ts';
import { attribute, createXmlReader, isTrue, type XmlEvents } from './xml-events.ts';

export interface SheetPart {
  readonly name: string;
  readonly isHidden: boolean;
  /** Name of the part in the zip file. */
  readonly part: string;
}

export interface SheetList {
  readonly sheets: readonly SheetPart[];
  /** Some workbooks of Macintosh count days from 1904. */
  readonly is1904: boolean;
  /** The parts that the workbook says it has. */
  readonly named: ReadonlySet<string>;
}

/** What it takes to tell a day from a number. */
export interface CellStyles {
  readonly is1904: boolean;
  /** By number of the cell style: whether a number in it is a date. */
  readonly isDateStyle: readonly boolean[];
}

/** A string of its own means plain text; the object marks text of several formatted runs. */
export type SharedText = string | { readonly rich: string };

const textsPart = 'xl/sharedStrings.xml';
const stylesPart = 'xl/styles.xml';

/** A part that is told of and not there was lost: without it names would be blank and days figures. */
function isPartOf(zip: WorkbookZip, { named }: SheetList, part: string): boolean {
  return zip.sizes.has(part) || named.has(part);
}

/** @throws Refusal file-damaged, file-zip-bomb */
export async function readCellStyles(zip: WorkbookZip, list: SheetList): Promise<CellStyles> {
  const isDateStyle = isPartOf(zip, list, stylesPart) ? await readDateStyles(zip) : [];
  return { is1904: list.is1904, isDateStyle };
}

/** Feeds one part of the workbook to the events, and comes back after each piece of it. */
export async function* xmlPieces(
  chunks: AsyncIterable<string>,
  events: XmlEvents,
): AsyncGenerator<void> {
  const reader = createXmlReader(events);
  try {
    for await (const chunk of chunks) {
      reader.write(chunk);
      yield;
    }
    reader.end();
  } catch (error) {
    if (error instanceof SyntaxError) throw new Refusal('file-damaged', {}, { cause: error });
    throw error;
  }
}

/** Feeds one small part of the workbook to the events. */
async function readXml(chunks: AsyncIterable<string>, events: XmlEvents): Promise<void> {
  for await (const _ of xmlPieces(chunks, events));
}

const silent: XmlEvents = { open() {}, close() {}, text() {} };

/** Relation id of `workbook.xml` → name of the part. */
async function readTargets(zip: WorkbookZip): Promise<Map<string, string>> {
  const targets = new Map<string, string>();
  await readXml(zip.read('xl/_rels/workbook.xml.rels'), {
    ...silent,
    open(name, attributes) {
      if (name !== 'Relationship') return;
      const target = attribute(attributes, 'Target') ?? '';
      const part = target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;
      targets.set(attribute(attributes, 'Id') ?? '', part);
    },
  });
  return targets;
}

/** Sheets in the order of their tabs. @throws Refusal file-damaged */
export async function readSheetList(zip: WorkbookZip): Promise<SheetList> {
  const targets = await readTargets(zip);
  const sheets: SheetPart[] = [];
  let is1904 = false;
  await readXml(zip.read('xl/workbook.xml'), {
    ...silent,
    open(name, attributes) {
      if (name === 'workbookPr') is1904 = isTrue(attribute(attributes, 'date1904'));
      if (name !== 'sheet') return;
      const part = targets.get(attribute(attributes, 'id') ?? '');
      // Chart sheets hold no cells.
      if (!part?.includes('worksheets/')) return;
      const state = attribute(attributes, 'state') ?? 'visible';
      sheets.push({
        name: attribute(attributes, 'name') ?? '',
        isHidden: state !== 'visible',
        part,
      });
    },
  });
  return { sheets, is1904, named: new Set(targets.values()) };
}

/**
 * The texts that cells refer to, by place.
 * @param onPiece told after each piece of them; may throw to stop
 * @throws Refusal file-damaged, file-zip-bomb
 */
export async function readSharedTexts(
  zip: WorkbookZip,
  list: SheetList,
  onPiece: () => void,
): Promise<SharedText[]> {
  const texts: SharedText[] = [];
  if (!isPartOf(zip, list, textsPart)) return texts;
  const run = createTextCollector();
  const take = (text: string) => texts.push(decodeEscapes(text));
  const pieces = xmlPieces(zip.read(textsPart), {
    whole: (text, start) => readUsualText(text, start, take),
    open(name) {
      if (name === 'si') run.start();
      else run.open(name);
    },
    close(name) {
      if (name === 'si') texts.push(run.finish());
      else run.close(name);
    },
    text: run.text,
  });
  for await (const _ of pieces) onPiece();
  return texts;
}

/** Gathers the text of a `si` or `is` element; phonetic hints are left out. */
export function createTextCollector() {
  let collected = '';
  let runs = 0;
  let isInText = false;
  let isInHint = false;
  return {
    start() {
      collected = '';
      runs = 0;
    },
    open(name: string) {
      if (name === 't') isInText = !isInHint;
      else if (name === 'r') runs += 1;
      else if (name === 'rPh') isInHint = true;
    },
    close(name: string) {
      if (name === 't') isInText = false;
      else if (name === 'rPh') isInHint = false;
    },
    text(piece: string) {
      if (isInText) collected += piece;
    },
    finish(): SharedText {
      const text = decodeEscapes(collected);
      return runs > 1 ? { rich: text } : text;
    },
  };
}

/** Excel writes signs that XML forbids as `_x000D_`. */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

async function readDateStyles(zip: WorkbookZip): Promise<boolean[]> {
  const formats = new Map<number, string>();
  const isDateStyle: boolean[] = [];
  let isInCellStyles = false;
  await readXml(zip.read(stylesPart), {
    ...silent,
    open(name, attributes) {
      const id = Number(attribute(attributes, 'numFmtId') ?? 0);
      if (name === 'cellXfs') isInCellStyles = true;
      else if (name === 'numFmt') formats.set(id, attribute(attributes, 'formatCode') ?? '');
      else if (name === 'xf' && isInCellStyles) isDateStyle.push(isDateFormat(id, formats.get(id)));
    },
    close(name) {
      if (name === 'cellXfs') isInCellStyles = false;
    },
  });
  return isDateStyle;
}
