/** Words that every screen uses. */
import type { Texts } from './texts.ts';

export const commonTexts = {
  /** After their number, on a day on which none is owed. */
  'common.reportsGiven': { uz: 'ҳисобот берилди', ru: 'сдано', en: 'reported' },
  'common.dayOff': {
    uz: 'Дам олиш куни: ҳисобот шарт эмас',
    ru: 'Выходной: отчёт не обязателен',
    en: 'A day off: no report is owed',
  },
  'common.save': { uz: 'Сақлаш', ru: 'Сохранить', en: 'Save' },
  'common.saved': { uz: 'Сақланди', ru: 'Сохранено', en: 'Saved' },
  'common.saving': { uz: 'Сақланмоқда…', ru: 'Сохраняется…', en: 'Saving…' },
  'common.cancel': { uz: 'Бекор қилиш', ru: 'Отмена', en: 'Cancel' },
  'common.close': { uz: 'Ёпиш', ru: 'Закрыть', en: 'Close' },
  'common.add': { uz: 'Қўшиш', ru: 'Добавить', en: 'Add' },
  'common.addNext': {
    uz: 'Қўшиш ва кейингиси',
    ru: 'Добавить и продолжить',
    en: 'Add and next',
  },
  'common.edit': { uz: 'Таҳрирлаш', ru: 'Изменить', en: 'Edit' },
  'common.remove': { uz: 'Ўчириш', ru: 'Удалить', en: 'Remove' },
  'common.open': { uz: 'Очиш', ru: 'Открыть', en: 'Open' },
  'common.search': { uz: 'Қидириш', ru: 'Поиск', en: 'Search' },
  'common.choose': { uz: 'Танланг', ru: 'Выберите', en: 'Choose' },
  'common.clear': { uz: 'Тозалаш', ru: 'Очистить', en: 'Clear' },
  'common.back': { uz: 'Орқага', ru: 'Назад', en: 'Back' },
  'common.continue': { uz: 'Давом этиш', ru: 'Продолжить', en: 'Continue' },
  'common.retry': { uz: 'Қайта уриниш', ru: 'Повторить', en: 'Try again' },
  'common.yes': { uz: 'Ҳа', ru: 'Да', en: 'Yes' },
  'common.no': { uz: 'Йўқ', ru: 'Нет', en: 'No' },
  'common.all': { uz: 'Ҳаммаси', ru: 'Все', en: 'All' },
  'common.today': { uz: 'Бугун', ru: 'Сегодня', en: 'Today' },
  'common.total': { uz: 'Жами', ru: 'Всего', en: 'Total' },
  'common.loading': { uz: 'Юкланмоқда…', ru: 'Загружается…', en: 'Loading…' },
  'common.nothingFound': {
    uz: 'Ҳеч нарса топилмади',
    ru: 'Ничего не найдено',
    en: 'Nothing found',
  },
  'common.typeMore': {
    uz: 'Қидириш учун ёзинг',
    ru: 'Начните вводить, чтобы найти',
    en: 'Type to search',
  },
  'common.code': { uz: 'Код: {code}', ru: 'Код: {code}', en: 'Code: {code}' },
  'common.reference': {
    uz: 'Журналдаги рақами: {reference}',
    ru: 'Номер в журнале: {reference}',
    en: 'Number in the log: {reference}',
  },
  'common.dayHint': { uz: 'кк.оо.йййй', ru: 'дд.мм.гггг', en: 'dd.mm.yyyy' },
  'common.dayWrong': {
    uz: 'Бундай сана йўқ',
    ru: 'Такой даты нет',
    en: 'There is no such date',
  },
  'common.moneyWrong': {
    uz: 'Сумма рақамлар билан ёзилади',
    ru: 'Сумма пишется цифрами',
    en: 'An amount is written in figures',
  },
  'common.moneyTooMuch': {
    uz: 'Сумма жуда катта: кўпи билан {most|money}',
    ru: 'Сумма слишком велика: не больше {most|money}',
    en: 'The amount is too large: at most {most|money}',
  },
  /** Below a field that must not be empty. */
  'common.fillIn': { uz: 'Тўлдиринг', ru: 'Заполните', en: 'Fill this in' },
  'common.dayNotYet': {
    uz: 'Бу кун ҳали келмаган',
    ru: 'Этот день ещё не наступил',
    en: 'This day has not come yet',
  },
  /** Below a field that the program did not take. */
  'common.tooBig': {
    uz: 'Жуда катта: камроқ ёзинг',
    ru: 'Слишком много: напишите меньше',
    en: 'Too much: write less',
  },
  'common.notTaken': {
    uz: 'Бундай қиймат қабул қилинмайди: текшириб, қайта ёзинг',
    ru: 'Такое значение не принимается: проверьте и введите заново',
    en: 'This value is not accepted: check it and enter it anew',
  },
  'common.families': {
    uz: '{count} оила',
    ru: {
      one: '{count} семья',
      few: '{count} семьи',
      many: '{count} семей',
      other: '{count} семьи',
    },
    en: { one: '{count} family', other: '{count} families' },
  },
  'common.people': {
    uz: '{count} киши',
    ru: {
      one: '{count} человек',
      few: '{count} человека',
      many: '{count} человек',
      other: '{count} человека',
    },
    en: { one: '{count} person', other: '{count} people' },
  },
  'common.mahallas': {
    uz: '{count} маҳалла',
    ru: {
      one: '{count} махалля',
      few: '{count} махалли',
      many: '{count} махаллей',
      other: '{count} махалли',
    },
    en: { one: '{count} mahalla', other: '{count} mahallas' },
  },
  'common.import': { uz: 'Excel дан олиш', ru: 'Загрузить из Excel', en: 'Import from Excel' },
  'common.shownOf': {
    uz: '{total} тадан {count} таси',
    ru: '{count} из {total}',
    en: '{count} of {total}',
  },
} as const satisfies Texts;
