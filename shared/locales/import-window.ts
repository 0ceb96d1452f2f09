/** Bringing in workbooks: choosing, rehearsal, outcome, history. What an import notices is in `imports.ts`. */
import type { Texts } from './texts.ts';

export const importWindowTexts = {
  'importWindow.title': {
    uz: 'Excel дан олиш',
    ru: 'Загрузка из Excel',
    en: 'Import from Excel',
  },
  'importWindow.lead': {
    uz: 'Файл аввал синаб кўрилади: нима ўзгаришини кўрасиз, сиз тасдиқламагунча ҳеч нарса ёзилмайди.',
    ru: 'Сначала файл проверяется: вы видите, что изменится; без вашего подтверждения ничего не записывается.',
    en: 'The file is rehearsed first: you see what would change, and nothing is written until you say so.',
  },

  // choosing
  'importWindow.chooseFile': { uz: 'Файл танлаш', ru: 'Выбрать файл', en: 'Choose a file' },
  'importWindow.otherFile': { uz: 'Бошқа файл', ru: 'Другой файл', en: 'Another file' },
  'importWindow.whatIsIt': {
    uz: '«{file}» файлида нима бор? Жадвал турини танланг.',
    ru: 'Что в файле «{file}»? Выберите вид таблицы.',
    en: 'What is in “{file}”? Choose the kind of table.',
  },
  'importWindow.tryOtherKind': {
    uz: 'Ёки шу файлнинг ўзини бошқа турдаги жадвал сифатида очинг:',
    ru: 'Или откройте этот же файл как таблицу другого вида:',
    en: 'Or open this same file as another kind of table:',
  },
  'importWindow.steps': {
    uz: 'Қайси жадвални киритасиз?',
    ru: 'Какую таблицу загрузить?',
    en: 'Which table do you bring in?',
  },
  'importWindow.order': {
    uz: 'биринчи марта шу тартибда киритиш қулай',
    ru: 'в первый раз удобнее в этом порядке',
    en: 'for the first time this order is easiest',
  },
  'importWindow.mahallas': { uz: 'Маҳаллалар', ru: 'Махалли', en: 'Mahallas' },
  'importWindow.officials': { uz: 'Масъуллар', ru: 'Ответственные', en: 'Officials' },
  'importWindow.families': { uz: 'Оилалар', ru: 'Семьи', en: 'Families' },
  'importWindow.log': { uz: 'Кунлик ҳисобот', ru: 'Ежедневный отчёт', en: 'Daily report' },
  'importWindow.mahallasAbout': {
    uz: 'Маҳаллалар рўйхати: сектори, аҳолиси, «маҳалла еттилиги»',
    ru: 'Список махаллей: сектор, население, «семёрка»',
    en: 'The list of mahallas: sector, population, the seven',
  },
  'importWindow.officialsAbout': {
    uz: 'Раҳбарлар рўйхати: иш жойи, бириктирилган маҳаллалари, буйруғи',
    ru: 'Список руководителей: место работы, прикреплённые махалли, приказ',
    en: 'The list of officials: workplace, mahallas, order',
  },
  'importWindow.familiesAbout': {
    uz: 'Реестрдаги оилалар ва уларнинг аъзолари, ҳар бир киши алоҳида қаторда',
    ru: 'Семьи реестра и их члены, каждый человек отдельной строкой',
    en: 'Families of the register and their members, one row a person',
  },
  'importWindow.logAbout': {
    uz: 'Раҳбарларнинг кунлик ишлари: кимга борди, қандай муаммо, ҳал бўлдими',
    ru: 'Ежедневная работа: кого посетили, какие проблемы, что решено',
    en: 'Daily work: who was visited, which problems, what was solved',
  },
  'importWindow.present': { uz: 'базада {count} та', ru: 'в базе {count}', en: '{count} so far' },
  'importWindow.absent': { uz: 'ҳали киритилмаган', ru: 'ещё не загружено', en: 'none so far' },

  // rehearsal
  'importWindow.rehearsing': {
    uz: 'Файл синаб кўрилмоқда',
    ru: 'Файл проверяется',
    en: 'Rehearsing the file',
  },
  'importWindow.committing': {
    uz: 'Базага киритилмоқда',
    ru: 'Записывается в базу',
    en: 'Writing to the database',
  },
  'importWindow.undoing': {
    uz: 'Юклаш бекор қилинмоқда',
    ru: 'Загрузка отменяется',
    en: 'Taking the import back',
  },
  'importWindow.commit': {
    uz: 'Базага киритиш',
    ru: 'Записать в базу',
    en: 'Write to the database',
  },
  'importWindow.rehearseAgain': {
    uz: 'Қайта синаш',
    ru: 'Проверить снова',
    en: 'Rehearse again',
  },
  'importWindow.stale': {
    uz: 'Устунлар ўзгартирилди, натижа ҳали эскича.',
    ru: 'Столбцы изменены, итог пока прежний.',
    en: 'The columns were changed; the outcome does not show it yet.',
  },
  'importWindow.leaveQuestion': {
    uz: 'Тузатилган устунлар унутилади. Базага ҳеч нарса ёзилмаган.',
    ru: 'Исправленные столбцы будут забыты. В базу ничего не записано.',
    en: 'The corrected columns will be forgotten. Nothing was written to the database.',
  },
  'importWindow.missingMahallas': {
    uz: 'Базада ҳали маҳаллалар йўқ. Аввал маҳаллалар рўйхатини киритсангиз, саволлар анча камаяди.',
    ru: 'В базе пока нет махаллей. Если сначала загрузить их список, вопросов станет намного меньше.',
    en: 'There are no mahallas yet. Bring in their list first and most questions will not arise.',
  },
  'importWindow.missingOfficials': {
    uz: 'Базада ҳали масъуллар йўқ. Аввал масъуллар рўйхатини киритсангиз, саволлар анча камаяди.',
    ru: 'В базе пока нет ответственных. Если сначала загрузить их список, вопросов станет намного меньше.',
    en: 'There are no officials yet. Bring in their list first and most questions will not arise.',
  },
  'importWindow.rows': { uz: 'Қаторлар', ru: 'Строки', en: 'Rows' },
  'importWindow.columns': { uz: 'Устунлар', ru: 'Столбцы', en: 'Columns' },
  'importWindow.findings': { uz: 'Изоҳлар', ru: 'Замечания', en: 'Remarks' },
  'importWindow.created': { uz: 'Янги', ru: 'Новые', en: 'New' },
  'importWindow.updated': { uz: 'Ўзгаради', ru: 'Изменятся', en: 'Will change' },
  'importWindow.unchanged': { uz: 'Ўзгармайди', ru: 'Без изменений', en: 'Unchanged' },
  'importWindow.warned': { uz: 'Огоҳлантириш бор', ru: 'С предупреждением', en: 'With a warning' },
  'importWindow.rejected': { uz: 'Олинмайди', ru: 'Не принято', en: 'Refused' },
  'importWindow.duplicate': {
    uz: 'Такрор эҳтимоли',
    ru: 'Похоже на повтор',
    en: 'Possible double',
  },
  'importWindow.toDecide': { uz: 'Ҳал қилинадиган', ru: 'На решение', en: 'To decide' },
  'importWindow.toDecideNote': {
    uz: 'кейин ҳам бўлади',
    ru: 'можно и потом',
    en: 'later will do',
  },
  'importWindow.createdChip': { uz: 'янги', ru: 'новая', en: 'new' },
  'importWindow.updatedChip': { uz: 'ўзгаради', ru: 'изменится', en: 'changes' },
  'importWindow.unchangedChip': { uz: 'ўзгармайди', ru: 'прежняя', en: 'unchanged' },
  'importWindow.warnedChip': { uz: 'огоҳлантириш', ru: 'внимание', en: 'warning' },
  'importWindow.rejectedChip': { uz: 'олинмайди', ru: 'не принята', en: 'refused' },
  'importWindow.duplicateChip': { uz: 'такрорми?', ru: 'повтор?', en: 'a double?' },

  // what counts count
  'importWindow.countOfficial': {
    uz: '{count} масъул',
    ru: { one: '{count} ответственный', other: '{count} ответственных' },
    en: { one: '{count} official', other: '{count} officials' },
  },
  'importWindow.countAttachment': {
    uz: '{count} бириктириш',
    ru: {
      one: '{count} прикрепление',
      few: '{count} прикрепления',
      many: '{count} прикреплений',
      other: '{count} прикрепления',
    },
    en: { one: '{count} attachment', other: '{count} attachments' },
  },
  'importWindow.countLog': {
    uz: '{count} ёзув',
    ru: {
      one: '{count} запись',
      few: '{count} записи',
      many: '{count} записей',
      other: '{count} записи',
    },
    en: { one: '{count} entry', other: '{count} entries' },
  },
  'importWindow.mahalla': { uz: 'маҳалла', ru: 'махалля', en: 'mahalla' },
  'importWindow.official': { uz: 'масъул', ru: 'ответственный', en: 'official' },
  'importWindow.attachment': { uz: 'бириктириш', ru: 'прикрепление', en: 'attachment' },
  'importWindow.family': { uz: 'оила', ru: 'семья', en: 'family' },
  'importWindow.person': { uz: 'киши', ru: 'человек', en: 'person' },
  'importWindow.logEntry': { uz: 'ёзув', ru: 'запись', en: 'entry' },

  // preview
  'importWindow.rowColumn': { uz: 'Қатор', ru: 'Строка', en: 'Row' },
  'importWindow.sheetColumn': { uz: 'Варақ', ru: 'Лист', en: 'Sheet' },
  'importWindow.stateColumn': { uz: 'Ҳолати', ru: 'Состояние', en: 'State' },
  'importWindow.titleColumn': { uz: 'Кимга оид', ru: 'О ком', en: 'About' },
  'importWindow.reasonColumn': { uz: 'Изоҳ', ru: 'Замечание', en: 'Remark' },
  'importWindow.changesColumn': { uz: 'Нима ўзгаради', ru: 'Что изменится', en: 'What changes' },
  'importWindow.entityColumn': { uz: 'Тури', ru: 'Вид', en: 'Kind' },
  'importWindow.cellHint': {
    uz: 'Катакни танланг: эски ва янги қиймати, изоҳи шу ерда чиқади',
    ru: 'Выберите ячейку: здесь появятся старое и новое значение и замечание',
    en: 'Choose a cell: its old and new value and any remark appear here',
  },
  'importWindow.rowAt': { uz: '{row}-қатор', ru: 'строка {row}', en: 'row {row}' },
  'importWindow.rowsAt': {
    uz: '{row}–{rowTo}-қаторлар',
    ru: 'строки {row}–{rowTo}',
    en: 'rows {row}–{rowTo}',
  },
  'importWindow.columnAt': { uz: '{column} устуни', ru: 'столбец {column}', en: 'column {column}' },
  'importWindow.noRows': {
    uz: 'Бундай қатор йўқ',
    ru: 'Таких строк нет',
    en: 'There are no such rows',
  },

  // columns
  'importWindow.pointAtHeader': {
    uz: 'Сарлавҳа қаторини кўрсатиш…',
    ru: 'Указать строку заголовков…',
    en: 'Point at the headings…',
  },
  'importWindow.pointTitle': {
    uz: 'Сарлавҳа қайси қаторда?',
    ru: 'В какой строке заголовки?',
    en: 'Which row holds the headings?',
  },
  'importWindow.pointHint': {
    uz: 'Устун номлари ёзилган қаторни босинг. Икки қаторли сарлавҳада — пасткисини.',
    ru: 'Нажмите на строку с названиями столбцов. Если их две — на нижнюю.',
    en: 'Click the row with the names of the columns. Where there are two, the lower one.',
  },
  'importWindow.pointAt': {
    uz: 'Сарлавҳа {row}-қаторда',
    ru: 'Заголовки в строке {row}',
    en: 'Headings are in row {row}',
  },
  'importWindow.headerAt': {
    uz: 'сарлавҳа {row}-қаторда',
    ru: 'заголовок в строке {row}',
    en: 'headings in row {row}',
  },
  'importWindow.records': {
    uz: '{count} та ёзув топилди',
    ru: 'найдено записей: {count}',
    en: '{count} records found',
  },
  'importWindow.letter': { uz: 'Устун', ru: 'Столбец', en: 'Column' },
  'importWindow.heading': {
    uz: 'Файлдаги сарлавҳа',
    ru: 'Заголовок в файле',
    en: 'Heading in the file',
  },
  'importWindow.field': { uz: 'Нима деб олинади', ru: 'Как принимается', en: 'Taken as' },
  'importWindow.samples': { uz: 'Намуна', ru: 'Примеры', en: 'Samples' },
  'importWindow.notTaken': { uz: 'олинмайди', ru: 'не берётся', en: 'not taken' },
  'importWindow.fieldOfColumn': {
    uz: '{column} устуни нима деб олинади',
    ru: 'Как принимается столбец {column}',
    en: 'What column {column} is taken as',
  },
  'importWindow.columnsHint': {
    uz: 'Нотўғри топилган устунни шу ерда тузатинг: файл шу заҳоти қайта синалади ва тузатиш кейинги шундай файл учун эслаб қолинади.',
    ru: 'Исправьте здесь неверно найденный столбец: файл сразу проверится снова, а исправление запомнится для следующего такого файла.',
    en: 'Correct a wrongly recognised column here: the file is rehearsed at once, and the correction is remembered for the next such file.',
  },

  // findings
  'importWindow.ask': { uz: 'Ҳал қилинади', ru: 'На решение', en: 'To decide' },
  'importWindow.reject_row': { uz: 'Қатор олинмайди', ru: 'Строка не принята', en: 'Row refused' },
  'importWindow.accept_warn': { uz: 'Огоҳлантириш', ru: 'Предупреждение', en: 'Warning' },
  'importWindow.accept_normalise': { uz: 'Тўғриланди', ru: 'Исправлено', en: 'Put right' },
  'importWindow.skip': { uz: 'Маълумот эмас', ru: 'Не данные', en: 'Not data' },
  'importWindow.noFindings': {
    uz: 'Изоҳ йўқ: ҳаммаси тоза ўқилди',
    ru: 'Замечаний нет: всё прочитано чисто',
    en: 'No remarks: everything was read cleanly',
  },
  'importWindow.showMore': { uz: 'яна {count} таси', ru: 'ещё {count}', en: '{count} more' },
  'importWindow.saveRejected': {
    uz: 'Олинмаганларни сақлаш',
    ru: 'Сохранить непринятые',
    en: 'Save the refused rows',
  },
  'importWindow.rejectedFile': {
    uz: 'Олинмаган қаторлар — {file}',
    ru: 'Непринятые строки — {file}',
    en: 'Refused rows — {file}',
  },
  'importWindow.rejectedSaved': {
    uz: '{count} та қатор сабаби билан сақланди.',
    ru: 'Строки сохранены с причинами: {count}.',
    en: 'Rows saved with their reasons: {count}.',
  },
  'importWindow.openFile': { uz: 'Файлни очиш', ru: 'Открыть файл', en: 'Open the file' },

  // outcome
  'importWindow.done': {
    uz: 'Базага киритилди',
    ru: 'Записано в базу',
    en: 'Written to the database',
  },
  'importWindow.doneNew': { uz: 'Янги', ru: 'Новых', en: 'New' },
  'importWindow.doneChanged': { uz: 'Ўзгарди', ru: 'Изменено', en: 'Changed' },
  'importWindow.doneSame': { uz: 'Ўзгармади', ru: 'Без изменений', en: 'Unchanged' },
  'importWindow.doneNothing': {
    uz: 'Файлдаги ҳамма маълумот базада бор экан, ҳеч нарса ўзгармади.',
    ru: 'Все данные файла уже были в базе, ничего не изменилось.',
    en: 'Everything in the file was known already; nothing changed.',
  },
  'importWindow.doneRejected': {
    uz: '{count} та қатор олинмади',
    ru: 'Не принято строк: {count}',
    en: 'Rows refused: {count}',
  },
  'importWindow.openDecisions': {
    uz: 'Ҳал қилинадиганлар: {count}',
    ru: 'На решение: {count}',
    en: 'To decide: {count}',
  },
  'importWindow.openMahallas': {
    uz: 'Маҳаллаларни очиш',
    ru: 'Открыть махалли',
    en: 'Open the mahallas',
  },
  'importWindow.openOfficials': {
    uz: 'Масъулларни очиш',
    ru: 'Открыть ответственных',
    en: 'Open the officials',
  },
  'importWindow.openFamilies': {
    uz: 'Оилаларни очиш',
    ru: 'Открыть семьи',
    en: 'Open the families',
  },
  'importWindow.openLog': {
    uz: 'Ҳисоботни очиш',
    ru: 'Открыть отчёт',
    en: 'Open the daily report',
  },
  'importWindow.nextFile': { uz: 'Кейинги файл', ru: 'Следующий файл', en: 'Next file' },
  'importWindow.undo': { uz: 'Юклашни қайтариш', ru: 'Вернуть как было', en: 'Take it back' },
  'importWindow.undoQuestion': {
    uz: '«{file}» дан киритилган ҳамма нарса қайтариб олинади: янги ёзувлар ўчади, ўзгарганлари аввалги ҳолига қайтади.',
    ru: 'Всё, что загружено из «{file}», будет отменено: новые записи удалятся, изменённые вернутся к прежнему.',
    en: 'Everything from “{file}” will be taken back: new records go, changed ones return to what they were.',
  },
  'importWindow.undone': {
    uz: '«{file}» юклаши қайтарилди',
    ru: 'Загрузка «{file}» отменена',
    en: 'The import of “{file}” was taken back',
  },

  // history
  'importWindow.history': { uz: 'Юклашлар тарихи', ru: 'История загрузок', en: 'Past imports' },
  'importWindow.historyEmpty': {
    uz: 'Ҳали ҳеч нарса юкланмаган',
    ru: 'Пока ничего не загружали',
    en: 'Nothing was imported yet',
  },
  'importWindow.at': { uz: 'Вақти', ru: 'Когда', en: 'When' },
  'importWindow.file': { uz: 'Файл', ru: 'Файл', en: 'File' },
  'importWindow.kind': { uz: 'Жадвал', ru: 'Таблица', en: 'Table' },
  'importWindow.who': { uz: 'Ким', ru: 'Кто', en: 'Who' },
  'importWindow.outcome': { uz: 'Натижа', ru: 'Итог', en: 'Outcome' },
  'importWindow.undoneAt': { uz: 'қайтарилган', ru: 'отменена', en: 'taken back' },
  'importWindow.newOf': { uz: 'янги: {what}', ru: 'новые: {what}', en: 'new: {what}' },
  'importWindow.changedOf': {
    uz: 'ўзгарди: {what}',
    ru: 'изменено: {what}',
    en: 'changed: {what}',
  },
  'importWindow.nothingNew': { uz: 'янгилик йўқ', ru: 'без изменений', en: 'nothing new' },
} as const satisfies Texts;
