/** The journal: who signed in, saw, printed, exported, changed; its chain and its printed codes; emergency access. */
import type { Texts } from './texts.ts';

export const journalTexts = {
  'journal.title': { uz: 'Журнал', ru: 'Журнал', en: 'Journal' },
  'journal.lines': { uz: 'Ёзувлар', ru: 'Записи', en: 'Lines' },
  'journal.emergencies': {
    uz: 'Фавқулодда киришлар',
    ru: 'Экстренный доступ',
    en: 'Emergency access',
  },
  'journal.shownOf': {
    uz: '{all} тадан {count} таси',
    ru: '{count} из {all}',
    en: '{count} of {all}',
  },
  'journal.seq': { uz: '№', ru: '№', en: 'No.' },
  'journal.at': { uz: 'Вақти', ru: 'Время', en: 'Time' },
  'journal.user': { uz: 'Ким', ru: 'Кто', en: 'Who' },
  'journal.kind': { uz: 'Нима қилди', ru: 'Что сделано', en: 'What' },
  'journal.subject': { uz: 'Кимга/нимага оид', ru: 'О ком / о чём', en: 'About' },
  'journal.detail': { uz: 'Тафсилот', ru: 'Подробности', en: 'Detail' },
  'journal.quickSignIns': { uz: 'Киришлар', ru: 'Входы', en: 'Sign-ins' },
  'journal.quickNumbers': { uz: 'ЖШШИР кўрилган', ru: 'Просмотр ПИНФЛ', en: 'Numbers seen' },
  'journal.quickPapers': { uz: 'Чоп этиш ва файллар', ru: 'Печать и файлы', en: 'Paper and files' },
  'journal.quickChanges': { uz: 'Ўзгаришлар', ru: 'Изменения', en: 'Changes' },
  'journal.quickEmergency': { uz: 'Фавқулодда', ru: 'Экстренные', en: 'Emergency' },
  'journal.emptyTitle': { uz: 'Бундай ёзув йўқ', ru: 'Таких записей нет', en: 'No such lines' },
  'journal.emptyAdvice': {
    uz: 'Саралашни ёки қидирув сўзини олиб ташланг.',
    ru: 'Снимите отбор или сократите слова поиска.',
    en: 'Take off a filter, or search with fewer words.',
  },
  'journal.rows': {
    uz: '{count} та ёзув',
    ru: { one: '{count} запись', few: '{count} записи', other: '{count} записей' },
    en: { one: '{count} record', other: '{count} records' },
  },
  'journal.failedTimes': {
    uz: '{count} марта нотўғри парол',
    ru: {
      one: '{count} неверный пароль',
      few: '{count} неверных пароля',
      other: '{count} неверных паролей',
    },
    en: { one: '{count} wrong password', other: '{count} wrong passwords' },
  },
  'journal.lineTitle': { uz: '{seq}-ёзув', ru: 'Запись {seq}', en: 'Line {seq}' },
  'journal.openFamily': { uz: 'Оила карточкаси', ru: 'Карточка семьи', en: 'Family card' },
  'journal.noChanges': {
    uz: 'Бу ёзувда сизга кўринадиган ўзгариш йўқ.',
    ru: 'В этой записи нет изменений, видимых вам.',
    en: 'This line holds no change that you may see.',
  },
  'journal.check': { uz: 'Занжирни текшириш', ru: 'Проверить цепочку', en: 'Check the chain' },
  'journal.verifying': {
    uz: 'Журнал бошидан охиригача текширилмоқда',
    ru: 'Журнал проверяется от начала до конца',
    en: 'The journal is being checked from end to end',
  },
  'journal.checkWhat': {
    uz: 'Ҳар бир ёзув олдингисига занжирланган. Текширувда ўчирилган, ўзгартирилган ёки қўшилган ёзув чиқади.',
    ru: 'Каждая запись сцеплена с предыдущей. Проверка найдёт удалённые, изменённые и вставленные записи.',
    en: 'Each line is chained to the one before. The check finds lines removed, altered or put in.',
  },
  'journal.codeTitle': {
    uz: 'Босма код бўйича текшириш',
    ru: 'Проверка по напечатанному коду',
    en: 'Check against a printed code',
  },
  'journal.codeHint': {
    uz: 'Варақ остидаги «журнал 1234 · ab12-cd34-…» ёзувидан рақам ва кодни кўчиринг.',
    ru: 'Перепишите номер и код из строки «журнал 1234 · ab12-cd34-…» внизу листа.',
    en: 'Copy the number and the code from the end of the line at the foot of a sheet: “1234 · ab12-cd34-…”.',
  },
  'journal.codeSeq': { uz: 'Рақам', ru: 'Номер', en: 'Number' },
  'journal.code': { uz: 'Код', ru: 'Код', en: 'Code' },
  'journal.codeExample': {
    uz: 'ab12-cd34-ef56-7890',
    ru: 'ab12-cd34-ef56-7890',
    en: 'ab12-cd34-ef56-7890',
  },
  'journal.codeWrong': {
    uz: 'Код 16 та белгидан иборат: рақамлар ва a–f ҳарфлари.',
    ru: 'В коде 16 знаков: цифры и буквы a–f.',
    en: 'The code has 16 signs: figures and the letters a–f.',
  },
  'journal.checkStart': { uz: 'Текшириш', ru: 'Проверить', en: 'Check' },
  'journal.good': {
    uz: 'Журнал бутун: {count} та ёзувнинг ҳаммаси жойида.',
    ru: {
      one: 'Журнал цел: {count} запись на месте.',
      few: 'Журнал цел: все {count} записи на месте.',
      other: 'Журнал цел: все {count} записей на месте.',
    },
    en: {
      one: 'The journal is whole: its {count} line is in place.',
      other: 'The journal is whole: all {count} lines are in place.',
    },
  },
  'journal.goodCode': {
    uz: 'Босма код тўғри келди: {seq}-ёзувгача ҳеч нарса ўзгармаган.',
    ru: 'Код с листа совпал: до записи {seq} ничего не менялось.',
    en: 'The printed code agrees: nothing up to line {seq} has changed.',
  },
  'journal.bad': {
    uz: 'Журнал бутун эмас. Бу ҳақда раҳбарга хабар беринг ва базанинг нусхасини сақлаб қўйинг.',
    ru: 'Журнал нарушен. Сообщите руководителю и сохраните копию базы.',
    en: 'The journal is not whole. Tell the head, and keep a copy of the database.',
  },
  'journal.now': {
    uz: 'Ҳозирги код: журнал {seq} · {code}',
    ru: 'Код сейчас: журнал {seq} · {code}',
    en: 'The code now: journal {seq} · {code}',
  },
  'journal.foot': {
    uz: 'журнал {seq} · {code}',
    ru: 'журнал {seq} · {code}',
    en: 'journal {seq} · {code}',
  },
  'journal.problem.missing': {
    uz: '{seq}-ёзув йўқ: у ўчирилган.',
    ru: 'Записи {seq} нет: она удалена.',
    en: 'Line {seq} is missing: it was removed.',
  },
  'journal.problem.altered': {
    uz: '{seq}-ёзув ўзгартирилган ёки олдин қўшилган.',
    ru: 'Запись {seq} изменена или вставлена.',
    en: 'Line {seq} was altered or put in.',
  },
  'journal.problem.changes-altered': {
    uz: '{seq}-ёзув гувоҳлик берган ўзгаришлар тарихи бузилган.',
    ru: 'История изменений, которую подтверждает запись {seq}, нарушена.',
    en: 'The history of changes that line {seq} vouches for was altered.',
  },
  'journal.problem.cut-off': {
    uz: 'Журнал {seq}-ёзувгача етмайди: охири кесиб ташланган.',
    ru: 'Журнал не доходит до записи {seq}: конец отрезан.',
    en: 'The journal does not reach line {seq}: its end was cut off.',
  },
  'journal.problem.code-differs': {
    uz: '{seq}-ёзувнинг коди варақдагига тўғри келмайди: код хато кўчирилган ёки журнал ўзгартирилган.',
    ru: 'Код записи {seq} не совпадает с листом: он списан с ошибкой или журнал изменён.',
    en: 'The code of line {seq} differs from the sheet: it was copied wrongly, or the journal was altered.',
  },
} as const satisfies Texts;
