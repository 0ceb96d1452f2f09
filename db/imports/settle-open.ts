/** Answers open questions that answer themselves: the mahalla or official they ask about came in meanwhile. */
import { createMahallaFinder } from '../../shared/import/find-mahalla.ts';
import { createOfficialFinder } from '../../shared/import/find-official.ts';
import type { Writer } from '../write.ts';
import { carryOut } from './carry-out.ts';
import { listQuestions, type StoredQuestion, settle } from './decide.ts';
import { createKnown, mahallaSpellingKinds, officialSpellingKinds } from './known.ts';

/** So lists can come in any order. @returns how many were answered */
export function settleOpen(writer: Writer): number {
  const known = createKnown(writer.database);
  const findMahalla = createMahallaFinder(known.mahallas);
  const findOfficial = createOfficialFinder(known.officials);
  let settled = 0;
  const answer = (
    kinds: readonly string[],
    choice: 'mahalla' | 'official',
    find: (typed: string) => string | null,
  ) => {
    for (const question of listOpen(writer, kinds)) {
      const rowId = find(String(question.params['typed'] ?? ''));
      if (rowId === null) continue;
      carryOut(writer, question, { choice, rowId, value: null });
      settle(writer, question.id, choice, rowId);
      settled += 1;
    }
  };
  answer(mahallaSpellingKinds, 'mahalla', (typed) => {
    const found = findMahalla(typed);
    return found && !found.isGuess ? found.mahalla.id : null;
  });
  answer(officialSpellingKinds, 'official', (typed) => findOfficial(typed)?.official.id ?? null);
  return settled;
}

function listOpen(writer: Writer, kinds: readonly string[]): StoredQuestion[] {
  return kinds.flatMap((kind) => listQuestions(writer.database, 'kind = ?', [kind]));
}
