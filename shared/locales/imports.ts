/**
 * What an import tells: its steps, the file of refused rows, a sentence for each finding, the answers to its
 * questions. The window's words are in `import-window.ts`, the questions in `decisions.ts`.
 */
import { cellFindingTexts } from './finding-cells.ts';
import { recordFindingTexts } from './finding-records.ts';
import { rowFindingTexts } from './finding-rows.ts';
import type { Texts } from './texts.ts';

export const importTexts = {
  ...cellFindingTexts,
  ...rowFindingTexts,
  ...recordFindingTexts,
  'imports.reading': { uz: 'Файл ўқилмоқда', ru: 'Чтение файла', en: 'Reading the file' },
  'imports.checking': {
    uz: 'Қаторлар текширилмоқда',
    ru: 'Проверка строк',
    en: 'Checking the rows',
  },
  'imports.committing': {
    uz: 'Маълумотлар сақланмоқда',
    ru: 'Сохранение данных',
    en: 'Saving the data',
  },
  'imports.undoing': {
    uz: 'Юклаш қайтарилмоқда',
    ru: 'Отмена загрузки',
    en: 'Taking the import back',
  },
  'imports.refusedTitle': {
    uz: 'Қабул қилинмаган қаторлар: {file}',
    ru: 'Непринятые строки: {file}',
    en: 'Refused rows: {file}',
  },
  'imports.refusedReason': { uz: 'Сабаби', ru: 'Причина', en: 'Reason' },
  'imports.refusedPlace': { uz: 'Файлдаги ўрни', ru: 'Место в файле', en: 'Place in the file' },

  'decisions.choice.keep': { uz: 'Шундай қолсин', ru: 'Оставить так', en: 'Keep it so' },
  'decisions.choice.mahalla': { uz: 'Бу маҳалла', ru: 'Эта махалля', en: 'This mahalla' },
  'decisions.choice.newMahalla': {
    uz: 'Янги маҳалла қўшиш',
    ru: 'Добавить новую махаллю',
    en: 'Add a new mahalla',
  },
  'decisions.choice.official': { uz: 'Бу раҳбар', ru: 'Этот руководитель', en: 'This official' },
  'decisions.choice.newOfficial': {
    uz: 'Янги раҳбар қўшиш',
    ru: 'Добавить нового руководителя',
    en: 'Add a new official',
  },
  'decisions.choice.leaveOut': { uz: 'Бўш қолдириш', ru: 'Оставить пустым', en: 'Leave it empty' },
  'decisions.choice.category': { uz: 'Бу тоифа', ru: 'Эта категория', en: 'This category' },
  'decisions.choice.clearNumber': {
    uz: 'Бу оиланинг рақамини ўчириш',
    ru: 'Убрать номер у этой семьи',
    en: 'Take the number off this family',
  },
  'decisions.choice.merge': {
    uz: 'Бирлаштириш: етишмаганлари тўлдирилади',
    ru: 'Объединить: недостающее дополнится',
    en: 'Make them one: what is missing is filled in',
  },
  'decisions.choice.separate': {
    uz: 'Алоҳида қўшиш',
    ru: 'Добавить отдельно',
    en: 'Add it on its own',
  },
  'decisions.choice.move': {
    uz: 'Бу оилага ўтказиш',
    ru: 'Перевести в эту семью',
    en: 'Move to this family',
  },
  'decisions.choice.head': { uz: 'Оила бошлиғи шу', ru: 'Глава семьи он', en: 'This is the head' },
  'decisions.choice.day': { uz: 'Бу кун', ru: 'Этот день', en: 'This day' },
} as const satisfies Texts;
