/** Sex, in whatever alphabet and language. */
import type { Sex } from '../../jshshir.ts';
import { cellText, type RawCell } from '../raw-sheet.ts';
import { blank, given, isDash, plainText, type Reading, unreadable } from './reading.ts';

const male = /^(эркак|эр|э|erkak|er|e|муж|мужской|мужчина|м|male)\.?$/;
const female = /^(аёл|аел|а|ayol|a|жен|женский|женщина|ж|х|female|хотин)\.?$/;

/** As nearly every cell has it. */
const usual: ReadonlyMap<string, Reading<Sex>> = new Map([
  ['эркак', given<Sex>('male')],
  ['аёл', given<Sex>('female')],
]);

/** The sex; any spelling but the two usual ones is noted as a variant. */
export function readSex(cell: RawCell): Reading<Sex> {
  const known = usual.get(cellText(cell));
  if (known) return known;
  const text = plainText(cell).toLowerCase();
  if (text === '' || isDash(text)) return blank;
  const sex = male.test(text) ? 'male' : female.test(text) ? 'female' : null;
  if (sex === null) return unreadable('value_unreadable');
  return given(sex, ['sex_variant']);
}
