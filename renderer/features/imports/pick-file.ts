import { call } from '../../app/call.ts';
import { fileNameOf, guessKind, type ImportKind } from './guess-kind.ts';
import { startImport } from './import-session.ts';

/** Asks for a file and rehearses it; without a kind its name may tell it. */
export async function pickFile(kind: ImportKind | null): Promise<void> {
  const [path] = await call('shell.chooseFiles', { kind: 'workbook' });
  if (path !== undefined) await startImport(path, kind ?? guessKind(fileNameOf(path)));
}
