import {
  listSpecialDays,
  removeDated,
  removeListItem,
  saveAmount,
  saveListItem,
  saveSpecialDay,
} from '../../db/reference-edits.ts';
import type { referenceListCalls } from '../../shared/reference-lists.ts';
import type { HandlersOf } from '../handler.ts';

export const referenceListHandlers: HandlersOf<typeof referenceListCalls> = {
  'lists.save': (item, { writer }) => ({ id: saveListItem(writer, item) }),
  'lists.remove': ({ id }, { writer }) => {
    removeListItem(writer, id);
    return null;
  },
  'amounts.save': (line, { writer }) => ({ id: saveAmount(writer, line) }),
  'amounts.remove': ({ id }, { writer }) => {
    removeDated(writer, 'amount_line', id);
    return null;
  },
  'holidays.list': (_input, { database }) => listSpecialDays(database),
  'holidays.save': (day, { writer }) => ({ id: saveSpecialDay(writer, day) }),
  'holidays.remove': ({ id }, { writer }) => {
    removeDated(writer, 'holiday', id);
    return null;
  },
};
