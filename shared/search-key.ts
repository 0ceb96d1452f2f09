import { latinOverrides } from './latin-overrides.ts';
import { apostropheSigns, invisibleSigns, keyOfLetter } from './uzbek-letters.ts';

const unheard = new RegExp(`[${apostropheSigns}${invisibleSigns}\\p{M}]`, 'u');

/** Keys of letters by their code, filled as they are met; a name has the same forty again and again. */
const knownLetters: (string | undefined)[] = [];
for (const [letter, key] of Object.entries(keyOfLetter)) knownLetters[letter.charCodeAt(0)] = key;

/**
 * Letter groups that are written in more than one way, as they stand in a
 * spelled-out key: ц is ts or s, Жўра is Джура in Russian, е ё ю йў are mixed
 * up with each other (Йўлдош, Ёлдош, Юлдош), Навоий is Навои. No replacement
 * makes a new group, so a key folds to itself.
 */
const letterGroup = /t+s|d+j|y+[eo]|iy+(?![eoy])/g;

/** «октябрь» and "oktabr" share no rule: the keys of such stems are made equal one by one. */
const overrideKeys = new Map(
  latinOverrides.map(([cyrillic, latin]) => [
    foldGroups(spell(cyrillic)),
    foldGroups(spell(latin)),
  ]),
);
const overrideStem = new RegExp(`\\b(?:${[...overrideKeys.keys()].join('|')})`, 'g');

/** The search key of a text in lower case, composed, of one alphabet per word. See `foldKey`. */
export function keyOfLowerCase(lower: string): string {
  const spelled = spell(lower).replace(/ {2,}/g, ' ').trim();
  return foldGroups(spelled).replace(overrideStem, (stem) => overrideKeys.get(stem) ?? stem);
}

/** Every letter by its key, signs that are not heard left out, all else a space. */
function spell(lower: string): string {
  // The soft sign is heard before о (почтальон, pochtalyon) and nowhere else.
  const heard = lower.includes('ьо') ? lower.replaceAll('ьо', 'йо') : lower;
  let spelled = '';
  // By index, twice as fast as by character: halves of an emoji are separators either way.
  for (let index = 0; index < heard.length; index += 1) {
    const code = heard.charCodeAt(index);
    let key = knownLetters[code];
    if (key === undefined) {
      key = keyOfRareLetter(heard.charAt(index));
      knownLetters[code] = key;
    }
    spelled += key;
  }
  return spelled;
}

function keyOfRareLetter(letter: string): string {
  if (/[a-z0-9]/.test(letter)) return letter;
  if (unheard.test(letter)) return '';
  // An accent or a full-width form: the plain letter under it.
  const plain = letter.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const isPlainLetter = /[\p{L}\p{N}]/u.test(letter) && /^[a-zа-я0-9]+$/.test(plain);
  return isPlainLetter ? [...plain].map((one) => keyOfLetter[one] ?? one).join('') : ' ';
}

function foldGroups(spelled: string): string {
  return spelled.replace(letterGroup, (group) => {
    if (group.startsWith('y')) return 'e';
    return group.startsWith('i') ? 'i' : group.slice(-1);
  });
}
