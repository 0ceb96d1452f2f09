import { writeFile } from 'node:fs/promises';
import { BrowserWindow } from 'electron';
import type { Input } from '../shared/api.ts';
import { Refusal } from '../shared/errors.ts';
import { lockedPreferences } from './window.ts';
import { pageAddress } from './window-address.ts';

type SheetReady = Input<'shell.sheetReady'>;

interface Drawing {
  readonly onReady: (ready: SheetReady) => void;
  /** What the sheet is made of where nothing may stand in its address; given out once. */
  handed: string | null;
}

/** Hidden windows that are drawing a sheet, by the id of their contents. */
const drawing = new Map<number, Drawing>();
const longestDrawMs = 120_000;

/** A hidden window says that its sheet stands, with fonts, and what goes into the foot of each page. */
export function sheetIsReady(contentsId: number, ready: SheetReady): void {
  drawing.get(contentsId)?.onReady(ready);
}

/** For the hidden window with these contents only, once; null for any other. */
export function takeHanded(contentsId: number): string | null {
  const sheet = drawing.get(contentsId);
  const handed = sheet?.handed ?? null;
  if (sheet) sheet.handed = null;
  return handed;
}

/**
 * Draws a sheet in a hidden window of our own pages and prints it: to PDF when a path is given, else to paper.
 * What was handed to the sheet is a secret: it goes to paper, never into a file.
 * @throws Refusal `print-failed`, `file-cannot-write`, `file-not-allowed`
 */
export async function printSheet(input: Input<'shell.print'>): Promise<{ pages: number }> {
  if (input.handed !== null && input.path !== null)
    throw new Refusal('file-not-allowed', { file: input.path });
  const window = new BrowserWindow({ show: false, webPreferences: lockedPreferences() });
  try {
    const ready = new Promise<SheetReady>((resolve, reject) => {
      drawing.set(window.webContents.id, { onReady: resolve, handed: input.handed });
      setTimeout(
        () => reject(new Refusal('print-failed', { reason: 'time' })),
        longestDrawMs,
      ).unref();
    });
    await window.loadURL(pageAddress(`/sheet/${input.sheet}`));
    const foot = await ready;
    const pdf = await window.webContents.printToPDF({
      pageSize: 'A4',
      landscape: input.isLandscape,
      printBackground: true,
      preferCSSPageSize: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: footTemplate(foot),
    });
    if (input.path === null) await printOnPaper(window, foot);
    else await save(input.path, pdf);
    return { pages: countPages(pdf) };
  } finally {
    drawing.delete(window.webContents.id);
    window.destroy();
  }
}

/** Paper gets the same foot; Chromium numbers its pages itself, and dates them at the top where a margin is wide. */
async function printOnPaper(window: BrowserWindow, { footLeft }: SheetReady): Promise<void> {
  const foot = footLeft === '' ? {} : { header: ' ', footer: footLeft };
  await new Promise<void>((resolve, reject) => {
    window.webContents.print({ printBackground: true, ...foot }, (isDone, reason) => {
      if (isDone || /cancel/i.test(reason)) resolve();
      else reject(new Refusal('print-failed', { reason }));
    });
  });
}

async function save(path: string, pdf: Buffer): Promise<void> {
  try {
    await writeFile(path, pdf);
  } catch (error) {
    throw new Refusal('file-cannot-write', { file: path }, { cause: error });
  }
}

function footTemplate({ footLeft, footPage }: SheetReady): string {
  const page = escapeHtml(footPage)
    .replace('{page}', '<span class="pageNumber"></span>')
    .replace('{pages}', '<span class="totalPages"></span>');
  return `<div style="width:100%;font-size:7px;font-family:serif;padding:0 8mm;display:flex;justify-content:space-between"><span>${escapeHtml(footLeft)}</span><span>${page}</span></div>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

/** Chromium writes each page as an object of its own that begins so. */
function countPages(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
