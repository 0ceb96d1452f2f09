import { describe, expect, test } from 'vitest';
import { addedFamilies, normOf } from '../../renderer/features/attachments/attach-form.ts';

const item = {
  list: 'attachmentRole',
  code: '',
  nameCyrl: '',
  nameLatn: null,
  nameRu: '',
  nameEn: '',
  synonyms: [],
  position: 1,
  fromOn: null,
  toOn: null,
};

describe('what attaching would do', () => {
  test('shared out, who has less gets more; to each, all get all', () => {
    const officials = [{ families: 4 }, { families: 0 }];
    expect(addedFamilies(officials, 6, 'share')).toEqual([1, 5]);
    expect(addedFamilies(officials, 6, 'each')).toEqual([6, 6]);
  });

  test('the norm is the one of the role, or none', () => {
    const items = [
      { ...item, id: 'attachmentRole.attachedHead', extra: { normFamilies: 5 } },
      { ...item, id: 'attachmentRole.mentor', extra: {} },
    ];
    expect(normOf(items, 'attachmentRole.attachedHead')).toBe(5);
    expect(normOf(items, 'attachmentRole.mentor')).toBeNull();
    expect(normOf(items, 'attachmentRole.gone')).toBeNull();
  });
});
