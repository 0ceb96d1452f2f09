import { type RoleId, roleIds, shippedRoles } from '../../shared/rights.ts';
import type { Database } from '../open.ts';

const names: Readonly<Record<RoleId, { nameCyrl: string; nameRu: string; nameEn: string }>> = {
  'role.administrator': {
    nameCyrl: 'Администратор',
    nameRu: 'Администратор',
    nameEn: 'Administrator',
  },
  'role.head': { nameCyrl: 'Раҳбар', nameRu: 'Руководитель', nameEn: 'Head' },
  'role.operator': { nameCyrl: 'Оператор', nameRu: 'Оператор', nameEn: 'Operator' },
  'role.viewer': { nameCyrl: 'Кузатувчи', nameRu: 'Наблюдатель', nameEn: 'Viewer' },
};

/** Adds the shipped roles that a file does not have; those an office edited stay. */
export function addRoles(database: Database): void {
  const add = database.prepare(
    `INSERT INTO role (id, name_cyrl, name_ru, name_en, rights, position)
     VALUES (:id, :nameCyrl, :nameRu, :nameEn, :rights, :position) ON CONFLICT DO NOTHING`,
  );
  for (const [index, id] of roleIds.entries())
    add.run({ id, ...names[id], rights: JSON.stringify(shippedRoles[id]), position: index + 1 });
}
