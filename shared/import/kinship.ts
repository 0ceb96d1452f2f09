/** How well a person fits into a family by the names: for one who stands in two of them. */
import { foldKey } from '../uzbek-script.ts';

/** Surname, given name, father's name: the order in which offices write. */
interface NameParts {
  readonly surname: string;
  readonly given: string;
  readonly father: string;
}

/** Points for every other member with the same surname, and for every parent or child by father's name. */
export function kinshipFit(fullName: string, others: readonly string[]): number {
  const own = partsOf(fullName);
  return others.map(partsOf).reduce((points, other) => {
    const isSameSurname = own.surname !== '' && own.surname === other.surname;
    const isChild = isFather(other.given, own.father);
    const isParent = isFather(own.given, other.father);
    return points + Number(isSameSurname) + Number(isChild || isParent);
  }, 0);
}

function partsOf(fullName: string): NameParts {
  const [surname = '', given = '', father = ''] = foldKey(fullName).split(' ');
  // Каримов and Каримова are one surname.
  return { surname: surname.replace(/a$/, ''), given, father };
}

/** Комил is the father of Комилович, Комиловна, Комил қизи. */
function isFather(given: string, father: string): boolean {
  return given.length > 2 && father.startsWith(given);
}
