import { listFamilies } from '../../db/families.ts';
import type { familyCalls } from '../../shared/families.ts';
import type { HandlersOf } from '../handler.ts';

export const familyHandlers: HandlersOf<typeof familyCalls> = {
  'families.list': (request, { database, today }) => listFamilies(database, request, today),
};
