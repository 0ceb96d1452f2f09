/** Officials: grid and card. */
import type { Texts } from './texts.ts';

export const officialTexts = {
  'officials.title': { uz: 'Масъуллар', ru: 'Ответственные', en: 'Officials' },
  'officials.notReportedToday': {
    uz: 'Бугун ҳисоботи йўқ',
    ru: 'Нет отчёта сегодня',
    en: 'No report today',
  },
  'officials.overNorm': { uz: 'Меъёрдан ортиқ', ru: 'Сверх нормы', en: 'Over the norm' },
  'officials.withoutFamilies': { uz: 'Оиласи йўқ', ru: 'Без семей', en: 'Without families' },
  'officials.quickOverdue': { uz: 'Муддати ўтган', ru: 'С просрочкой', en: 'Overdue' },
  'officials.fullName': { uz: 'Ф.И.Ш.', ru: 'Ф.И.О.', en: 'Name' },
  'officials.organisation': { uz: 'Ташкилоти', ru: 'Организация', en: 'Organisation' },
  'officials.position': { uz: 'Лавозими', ru: 'Должность', en: 'Position' },
  'officials.level': { uz: 'Даражаси', ru: 'Уровень', en: 'Level' },
  'officials.phone': { uz: 'Телефон', ru: 'Телефон', en: 'Phone' },
  'officials.note': { uz: 'Изоҳ', ru: 'Примечание', en: 'Note' },
  'officials.mahallas': { uz: 'Маҳаллалари', ru: 'Махалли', en: 'Mahallas' },
  'officials.families': { uz: 'Оила', ru: 'Семей', en: 'Families' },
  'officials.familiesOfNorm': {
    uz: '{families} / {norm}',
    ru: '{families} / {norm}',
    en: '{families} / {norm}',
  },
  'officials.lastReportOn': { uz: 'Охирги ҳисобот', ru: 'Посл. отчёт', en: 'Last report' },
  'officials.never': { uz: 'йўқ', ru: 'нет', en: 'never' },
  'officials.today': { uz: 'бугун', ru: 'сегодня', en: 'today' },
  'officials.overdue': { uz: 'Муддати ўтган', ru: 'Просрочено', en: 'Overdue' },
  'officials.new': { uz: 'Масъул', ru: 'Ответственный', en: 'Official' },
  'officials.newTitle': { uz: 'Янги масъул', ru: 'Новый ответственный', en: 'New official' },
  'officials.sameThere': {
    uz: 'Шу исмли масъул рўйхатда бор: {name|script}',
    ru: 'Такой ответственный уже есть в списке: {name|script}',
    en: 'The list already has this official: {name|script}',
  },
  'officials.added': {
    uz: '{name|script} қўшилди',
    ru: '{name|script}: добавлено',
    en: '{name|script} added',
  },
  'officials.removed': {
    uz: '{count} масъул ўчирилди. Қайтариш: Ctrl+Z',
    ru: {
      one: 'Удалён {count} ответственный. Вернуть: Ctrl+Z',
      other: 'Удалено ответственных: {count}. Вернуть: Ctrl+Z',
    },
    en: {
      one: '{count} official removed. Undo: Ctrl+Z',
      other: '{count} officials removed. Undo: Ctrl+Z',
    },
  },
  'officials.inUse': {
    uz: '{name|script} ўчирилмайди: {attachments} та бириктириш, {measures} та очиқ чора бор. Аввал уларни тугатинг.',
    ru: '{name|script} не удаляется: прикреплений {attachments}, открытых мер {measures}. Сначала завершите их.',
    en: '{name|script} stays: {attachments} attachments and {measures} open measures. End them first.',
  },
  'officials.emptyTitle': {
    uz: 'Масъуллар ҳали йўқ',
    ru: 'Ответственных пока нет',
    en: 'No officials yet',
  },
  'officials.emptyAdvice': {
    uz: 'Рўйхатни Excel дан олинг ёки «+ Масъул» тугмасини босинг.',
    ru: 'Загрузите список из Excel или нажмите «+ Ответственный».',
    en: 'Import the list from Excel, or press “+ Official”.',
  },
  'officials.norm': { uz: 'Меъёр: {norm} оила', ru: 'Норма: {norm}', en: 'Norm: {norm} families' },
  'officials.noNorm': { uz: 'Меъёр белгиланмаган', ru: 'Норма не задана', en: 'No norm' },
  'officials.normTitle': { uz: 'Оилалар меъёри', ru: 'Норма семей', en: 'Norm of families' },
  'officials.normField': {
    uz: 'Бир раҳбарга оила',
    ru: 'Семей на одного',
    en: 'Families for one head',
  },
  'officials.normHint': {
    uz: 'Манба: yunusobodtumani.uz, 15.11.2024 — бир раҳбарга 5 оила. Бўш қолдирсангиз, меъёр текширилмайди.',
    ru: 'Источник: yunusobodtumani.uz, 15.11.2024 — 5 семей на одного. Если пусто, норма не проверяется.',
    en: 'Source: yunusobodtumani.uz, 15.11.2024: 5 families for one head. Left empty, nothing is checked.',
  },
  'officials.normWrong': {
    uz: '1 дан 1000 гача сон ёзинг',
    ru: 'Введите число от 1 до 1000',
    en: 'Enter a number from 1 to 1000',
  },

  'officials.details': { uz: 'Маълумотлари', ru: 'Сведения', en: 'Details' },
  'officials.workload': {
    uz: 'Оилалари қайси босқичда',
    ru: 'На каком этапе семьи',
    en: 'How far the families are',
  },
  'officials.noFamilies': {
    uz: 'Оила бириктирилмаган',
    ru: 'Семьи не прикреплены',
    en: 'No families attached',
  },
  'officials.log': { uz: 'Кундалик ишлари', ru: 'Ежедневная работа', en: 'Daily work' },
  'officials.logCount': {
    uz: '{count} та ёзув',
    ru: {
      one: '{count} запись',
      few: '{count} записи',
      many: '{count} записей',
      other: '{count} записи',
    },
    en: { one: '{count} entry', other: '{count} entries' },
  },
  'officials.logEmpty': {
    uz: 'Бу масъулдан ҳали ҳисобот келмаган',
    ru: 'Отчётов от него ещё не было',
    en: 'No report yet from this official',
  },
  'officials.logMore': { uz: 'Яна {count} таси', ru: 'Ещё {count}', en: '{count} more' },
  'officials.logVisited': { uz: '{count} хонадон', ru: 'домов: {count}', en: '{count} homes' },
  'officials.logFound': { uz: '{count} муаммо', ru: 'проблем: {count}', en: '{count} problems' },
  'officials.logSolved': { uz: '{count} ҳал этилди', ru: 'решено: {count}', en: '{count} solved' },
  'officials.kpiFamilies': {
    uz: 'Бириктирилган оила',
    ru: 'Прикреплённые семьи',
    en: 'Attached families',
  },
  'officials.kpiOver': {
    uz: 'меъёрдан {count} та ортиқ',
    ru: 'на {count} больше нормы',
    en: '{count} over the norm',
  },
  'officials.kpiWithin': { uz: 'меъёр {norm}', ru: 'норма {norm}', en: 'norm {norm}' },
  'officials.kpiMeasures': { uz: 'Очиқ чоралари', ru: 'Открытые меры', en: 'Open measures' },
  'officials.kpiDone': {
    uz: '{count} таси бажарилган',
    ru: 'исполнено {count}',
    en: '{count} done',
  },
  'officials.kpiOverdue': {
    uz: 'Муддати ўтган чора',
    ru: 'Просроченные меры',
    en: 'Overdue measures',
  },
  'officials.kpiReports': {
    uz: '30 кунда ҳисобот',
    ru: 'Отчётов за 30 дней',
    en: 'Reports in 30 days',
  },
  'officials.kpiVisited': {
    uz: '{count} хонадонга кирган',
    ru: 'обошёл домов: {count}',
    en: '{count} homes visited',
  },
  'officials.kpiLast': { uz: 'Охирги ҳисобот', ru: 'Последний отчёт', en: 'Last report' },
} as const satisfies Texts;
