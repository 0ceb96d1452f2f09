/** What tables and columns are called in the export of the whole office, besides what the history calls them. */
import type { Texts } from './texts.ts';

export const openExportTexts = {
  'open.table.office': { uz: 'Штаб', ru: 'Штаб', en: 'Headquarters' },
  'open.table.list_item': { uz: 'Маълумотномалар', ru: 'Справочники', en: 'Reference lists' },
  'open.table.amount_line': { uz: 'Миқдорлар', ru: 'Величины', en: 'Amounts' },
  'open.table.holiday': { uz: 'Байрамлар', ru: 'Праздники', en: 'Holidays' },
  'open.table.target': { uz: 'Мақсадлар', ru: 'Цели', en: 'Targets' },
  'open.table.log_entry': { uz: 'Кунлик ишлар', ru: 'Ежедневный журнал', en: 'Daily log' },
  'open.table.import_batch': { uz: 'Импортлар', ru: 'Импорты', en: 'Imports' },
  'open.table.decision': { uz: 'Ҳал қилинадиганлар', ru: 'Вопросы', en: 'Decisions' },
  'open.table.printed_sheet': {
    uz: 'Босилган варақлар',
    ru: 'Печатные листы',
    en: 'Printed sheets',
  },
  'open.table.role': { uz: 'Роллар', ru: 'Роли', en: 'Roles' },
  'open.table.account': { uz: 'Фойдаланувчилар', ru: 'Пользователи', en: 'Users' },
  'open.table.emergency_access': {
    uz: 'Фавқулодда кириш',
    ru: 'Экстренный доступ',
    en: 'Emergency access',
  },
  'open.column.day': { uz: 'Сана', ru: 'Дата', en: 'Day' },
  'open.column.visited': { uz: 'Ташриф буюрилган', ru: 'Посещено', en: 'Visited' },
  'open.column.work': { uz: 'Бажарилган иш', ru: 'Сделано', en: 'Work' },
  'open.column.found': { uz: 'Аниқланган муаммо', ru: 'Выявлено', en: 'Found' },
  'open.column.solved': { uz: 'Ҳал қилинган', ru: 'Решено', en: 'Solved' },
  'open.column.removed_at': { uz: 'Ўчирилган вақти', ru: 'Удалено', en: 'Removed at' },
} as const satisfies Texts;
