/** The calls that the main process answers itself: pickers, paper, windows. */
import { basename, resolve, sep } from 'node:path';
import { app, type BrowserWindow, dialog, shell } from 'electron';
import type { CallNameOf, Input, Output } from '../shared/api.ts';
import { Refusal } from '../shared/errors.ts';
import { shellCalls, type WindowFault } from '../shared/shell.ts';
import { type ChosenPaths, placeOf } from './chosen-paths.ts';
import type { OneAtATime } from './one-at-a-time.ts';
import { printSheet, sheetIsReady, takeHanded } from './printing.ts';
import type { InTurn } from './write-turn.ts';

export interface ShellContext {
  readonly window: BrowserWindow;
  readonly contentsId: number;
  readonly folder: string;
  readonly allow: (path: string) => void;
  readonly cancel: (id: string) => void;
  /** Paths that a save dialog chose since this person signed in. */
  readonly saved: ChosenPaths;
  readonly oneDialog: OneAtATime;
  /** A sheet draws in a window of its own: one after the other. */
  readonly printTurn: InTurn;
  readonly relaunchWith: (folder: string) => void;
  /** Keeps a fault of the window in the log; answers its number. */
  readonly keepFault: (fault: WindowFault) => string;
  /** The window has written everything that was typed. */
  readonly flushed: () => void;
}

type ShellHandlers = {
  readonly [Name in CallNameOf<'shell'>]: (
    input: Input<Name>,
    context: ShellContext,
  ) => Promise<Output<Name>> | Output<Name>;
};

const fileKinds = {
  workbook: { name: 'Excel, CSV', extensions: ['xlsx', 'csv'] },
  pdf: { name: 'PDF', extensions: ['pdf'] },
  text: { name: 'TXT', extensions: ['txt'] },
  backup: { name: 'Tezkor Shtab', extensions: ['shtabbackup'] },
};

const handlers: ShellHandlers = {
  'shell.chooseFiles': async ({ kind, many }, { window, allow, oneDialog }) => {
    const { filePaths } = await oneDialog(() =>
      dialog.showOpenDialog(window, {
        filters: [fileKinds[kind]],
        properties: many ? ['openFile', 'multiSelections'] : ['openFile'],
      }),
    );
    for (const path of filePaths) allow(path);
    return filePaths;
  },
  'shell.chooseFolder': async (_input, { window, folder, allow, oneDialog }) => {
    const { filePaths } = await oneDialog(() =>
      dialog.showOpenDialog(window, { properties: ['openDirectory', 'createDirectory'] }),
    );
    const [path] = filePaths;
    if (path === undefined) return null;
    // A backup beside the data goes with it when the disk does, and the headquarters' files are nobody's to mix with.
    if (isInside(folder, path)) throw new Refusal('file-not-allowed', { file: path });
    allow(path);
    return path;
  },
  'shell.chooseSave': async ({ kind, suggestedName }, context) => {
    const { window, folder, allow, saved, oneDialog } = context;
    const { name, extensions } = fileKinds[kind];
    const extension = extensions[0] ?? kind;
    const { filePath } = await oneDialog(() =>
      dialog.showSaveDialog(window, {
        // A name, never a way to another folder.
        defaultPath: basename(suggestedName),
        filters: [{ name, extensions: [extension] }],
      }),
    );
    if (!filePath) return null;
    const path = filePath.toLowerCase().endsWith(`.${extension}`)
      ? filePath
      : `${filePath}.${extension}`;
    // The headquarters' own files are nobody's to write over.
    if (isInside(folder, path)) throw new Refusal('file-not-allowed', { file: path });
    allow(path);
    saved.add(path);
    return path;
  },
  'shell.openSaved': async ({ path }, { saved }) => {
    if (!saved.has(path)) throw new Refusal('file-not-allowed', { file: path });
    await shell.openPath(path);
    return null;
  },
  'shell.print': (input, { saved, printTurn }) => {
    if (input.path !== null && !saved.has(input.path))
      throw new Refusal('file-not-allowed', { file: input.path });
    return printTurn(() => printSheet(input));
  },
  'shell.sheetReady': (input, { contentsId }) => {
    sheetIsReady(contentsId, input);
    return null;
  },
  'shell.handed': (_input, { contentsId }) => takeHanded(contentsId),
  'shell.flushed': (_input, { flushed }) => {
    flushed();
    return null;
  },
  'shell.cancel': ({ id }, { contentsId, cancel }) => {
    cancel(`${contentsId}:${id}`);
    return null;
  },
  'shell.setLanguage': ({ language }, { window }) => {
    window.setTitle(language === 'uz' || language === 'ru' ? 'Тезкор штаб' : 'Tezkor Shtab');
    return null;
  },
  'shell.keepFault': (fault, { keepFault }) => ({ reference: keepFault(fault) }),
  'shell.about': (_input, { folder }) => ({
    version: app.getVersion(),
    electron: process.versions.electron,
    folder: resolve(folder),
  }),
  'shell.openOther': async (_input, { window, relaunchWith, oneDialog }) => {
    const { filePaths } = await oneDialog(() =>
      dialog.showOpenDialog(window, { properties: ['openDirectory', 'createDirectory'] }),
    );
    const [folder] = filePaths;
    if (folder) relaunchWith(folder);
    return null;
  },
};

function isInside(folder: string, path: string): boolean {
  const place = placeOf(path);
  const root = placeOf(folder);
  return place === null || root === null || place.startsWith(root + sep);
}

/** @throws Refusal `bad-input`, and what the handler refuses */
export function shellHandlers(name: string, input: unknown, context: ShellContext): unknown {
  const call = name as CallNameOf<'shell'>;
  const parsed = shellCalls[call].input.safeParse(input);
  if (!parsed.success)
    throw new Refusal('bad-input', { field: parsed.error.issues[0]?.path.join('.') ?? '' });
  const handler = handlers[call] as (checked: unknown, given: ShellContext) => unknown;
  return handler(parsed.data, context);
}
