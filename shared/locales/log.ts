/** The daily log: a day in one grid, who has not reported, the grid over all days. */
import type { Texts } from './texts.ts';

export const logTexts = {
  'log.title': { uz: 'Кунлик ҳисобот', ru: 'Ежедневный отчёт', en: 'Daily report' },
  'log.tabDay': { uz: 'Кун', ru: 'День', en: 'Day' },
  'log.tabAll': { uz: 'Барча кунлар', ru: 'Все дни', en: 'All days' },

  'log.number': { uz: 'Т/р', ru: '№', en: 'No.' },
  'log.day': { uz: 'Сана', ru: 'Дата', en: 'Day' },
  'log.official': { uz: 'Масъул раҳбар', ru: 'Ответственный', en: 'Official' },
  'log.organisation': { uz: 'Ташкилоти', ru: 'Организация', en: 'Organisation' },
  'log.mahalla': { uz: 'Маҳалла', ru: 'Махалля', en: 'Mahalla' },
  'log.sector': { uz: 'Сектор', ru: 'Сектор', en: 'Sector' },
  'log.families': { uz: 'Оилалар рақами', ru: 'Номера семей', en: 'Family numbers' },
  'log.visited': { uz: 'Ташриф', ru: 'Визитов', en: 'Visits' },
  'log.work': { uz: 'Амалга оширилган ишлар', ru: 'Проделанная работа', en: 'Work done' },
  'log.found': { uz: 'Аниқланган муаммо', ru: 'Выявлено проблем', en: 'Problems found' },
  'log.solved': { uz: 'Ҳал этилди', ru: 'Решено', en: 'Solved' },
  'log.note': { uz: 'Изоҳ', ru: 'Прим.', en: 'Note' },

  'log.previousDayKey': {
    uz: 'Олдинги кун (Ctrl ←)',
    ru: 'Предыдущий день (Ctrl ←)',
    en: 'Previous day (Ctrl ←)',
  },
  'log.nextDayKey': {
    uz: 'Кейинги кун (Ctrl →)',
    ru: 'Следующий день (Ctrl →)',
    en: 'Next day (Ctrl →)',
  },
  'log.previousDay': { uz: 'Олдинги кун', ru: 'Предыдущий день', en: 'Previous day' },
  'log.nextDay': { uz: 'Кейинги кун', ru: 'Следующий день', en: 'Next day' },
  'log.weekDay': {
    uz: '{day|day}: {reported} / {expected} ҳисобот',
    ru: '{day|day}: отчётов {reported} из {expected}',
    en: '{day|day}: {reported} of {expected} reports',
  },
  'log.weekDayOff': {
    uz: '{day|day}: дам олиш куни, {count} ҳисобот',
    ru: {
      one: '{day|day}: выходной, {count} отчёт',
      few: '{day|day}: выходной, {count} отчёта',
      many: '{day|day}: выходной, {count} отчётов',
      other: '{day|day}: выходной, {count} отчёта',
    },
    en: {
      one: '{day|day}: a day off, {count} report',
      other: '{day|day}: a day off, {count} reports',
    },
  },
  'log.reports': { uz: 'ҳисобот', ru: 'отчётов', en: 'reports' },
  'log.daySums': {
    uz: '{visited} ташриф · {found} муаммо · {solved} ҳал этилди',
    ru: 'визитов: {visited} · проблем: {found} · решено: {solved}',
    en: '{visited} visits · {found} found · {solved} solved',
  },
  'log.weekend': { uz: 'дам олиш куни', ru: 'выходной', en: 'day off' },
  'log.dayOffNamed': {
    uz: '{name}: ҳисобот шарт эмас',
    ru: '{name}: отчёт не обязателен',
    en: '{name}: no report is owed',
  },

  'log.missing': { uz: 'Топширмаганлар', ru: 'Не сдали', en: 'Not reported' },
  /** On a day off: nobody owes a report. */
  'log.notOwed': {
    uz: 'Бермаганлар (шарт эмас)',
    ru: 'Без отчёта (не обязателен)',
    en: 'Without a report (none is owed)',
  },
  'log.allReported': {
    uz: 'Ҳамма топширди',
    ru: 'Сдали все',
    en: 'Everybody has reported',
  },
  'log.nobodyExpected': {
    uz: 'Бу кунда бириктирилган масъул йўқ',
    ru: 'На этот день нет прикреплённых',
    en: 'Nobody is attached on this day',
  },
  'log.nobodyExpectedHint': {
    uz: 'Масъулларни маҳалла ёки оилаларга бириктиринг: шунда ҳар куни кимдан ҳисобот кутилиши кўринади.',
    ru: 'Прикрепите ответственных к махаллям или семьям: тогда будет видно, от кого ждут отчёта.',
    en: 'Attach officials to mahallas or families: then it shows who owes a report each day.',
  },
  'log.daysMissing': {
    uz: '{count} кун',
    ru: { one: '{count} день', few: '{count} дня', many: '{count} дней', other: '{count} дня' },
    en: { one: '{count} day', other: '{count} days' },
  },
  'log.daysMissingHint': {
    uz: 'Кетма-кет {count} иш куни ҳисобот йўқ. Охиргиси: {day|day}',
    ru: 'Рабочих дней подряд без отчёта: {count}. Последний: {day|day}',
    en: '{count} working days in a row without a report. The last one: {day|day}',
  },
  'log.neverReported': {
    uz: 'Ҳали бирор марта топширмаган',
    ru: 'Ещё ни разу не сдавал',
    en: 'Has never reported',
  },
  'log.copyMissing': {
    uz: 'Рўйхатдан нусха олиш',
    ru: 'Скопировать список',
    en: 'Copy the list',
  },
  'log.copied': {
    uz: 'Рўйхатдан нусха олинди: хабарга қўйинг (Ctrl+V)',
    ru: 'Список скопирован: вставьте в сообщение (Ctrl+V)',
    en: 'The list is copied: paste it into a message (Ctrl+V)',
  },
  'log.messageTitle': {
    uz: '{day|day} куни кунлик ҳисобот топширмаганлар ({count} нафар):',
    ru: 'Не сдали ежедневный отчёт за {day|day} ({count}):',
    en: 'No daily report for {day|day} ({count}):',
  },
  'log.enterForKey': {
    uz: 'Ҳисоботини ёзиш: Enter',
    ru: 'Записать отчёт: Enter',
    en: 'Enter the report: Enter',
  },

  'log.keyNext': { uz: 'кейинги катак', ru: 'дальше', en: 'next cell' },
  'log.keySave': { uz: 'сақлаш', ru: 'сохранить', en: 'save' },
  'log.keyAbove': { uz: 'юқоридагидек', ru: 'как выше', en: 'as above' },
  'log.keyRemove': { uz: 'ўчириш', ru: 'удалить', en: 'remove' },
  'log.keyDay': { uz: 'кун', ru: 'день', en: 'day' },
  /** On a day off nobody is behind. */
  'log.keyListOff': { uz: 'рўйхат', ru: 'список', en: 'the list' },
  'log.keyList': { uz: 'топширмаганлар', ru: 'кто не сдал', en: 'not reported' },

  'log.notSaved': {
    uz: 'Қатор ҳали сақланмаган.',
    ru: 'Строка ещё не сохранена.',
    en: 'The row is not saved yet.',
  },
  'log.needOfficial': {
    uz: 'Масъулни танланг.',
    ru: 'Выберите ответственного.',
    en: 'Choose the official.',
  },
  'log.needWork': {
    uz: 'Қилинган ишни ёки оилаларни ёзинг.',
    ru: 'Напишите работу или семьи.',
    en: 'Write the work or the families.',
  },
  'log.rowSaved': {
    uz: 'Сақланди: {name|script}',
    ru: 'Сохранено: {name|script}',
    en: 'Saved: {name|script}',
  },
  'log.rowRemoved': {
    uz: 'Қатор ўчирилди. Ctrl+Z билан қайтариш мумкин.',
    ru: 'Строка удалена. Вернуть: Ctrl+Z.',
    en: 'The row was removed. Ctrl+Z takes it back.',
  },
  'log.restored': {
    uz: 'Сақланмай қолган қаторлар тикланди',
    ru: 'Несохранённые строки восстановлены',
    en: 'Rows that were not saved are back',
  },
  'log.pasted': {
    uz: '{saved} қатор сақланди',
    ru: 'Сохранено строк: {saved}',
    en: '{saved} rows saved',
  },
  'log.pastedHeld': {
    uz: '{saved} қатор сақланди, {held} тасини кўриб чиқинг: катаклар қизил билан белгиланган',
    ru: 'Сохранено строк: {saved}. Проверьте ещё {held}: ячейки отмечены красным',
    en: '{saved} rows saved, look at {held} more: their cells are marked red',
  },
  'log.officialUnknown': {
    uz: 'Бундай масъул рўйхатда йўқ.',
    ru: 'Такого ответственного нет в списке.',
    en: 'There is no such official in the list.',
  },
  'log.officialUnclear': {
    uz: 'Бир нечта масъулга мос: исмини тўлиқроқ ёзинг.',
    ru: 'Подходит нескольким: напишите имя полнее.',
    en: 'Fits several officials: write more of the name.',
  },
  'log.mahallaUnknown': {
    uz: 'Бундай маҳалла рўйхатда йўқ.',
    ru: 'Такой махалли нет в списке.',
    en: 'There is no such mahalla in the list.',
  },
  'log.familyUnknown': {
    uz: '{text}: бундай оила реестрда йўқ',
    ru: '{text}: такой семьи нет в реестре',
    en: '{text}: no such family in the register',
  },
  'log.familyUnclear': {
    uz: '{text}: бир нечта оила бор ({names}). Маҳаллани танланг ёки бошлиғини ёзинг.',
    ru: '{text}: таких семей несколько ({names}). Выберите махаллю или напишите главу семьи.',
    en: '{text}: several families fit ({names}). Choose the mahalla or write the head’s name.',
  },
  'log.familyUnreadable': {
    uz: '{text}: рақамларни «39-41, 45» кўринишида ёзинг',
    ru: '{text}: пишите номера так: 39-41, 45',
    en: '{text}: write numbers like 39-41, 45',
  },
  'log.familyHint': {
    uz: 'Рақамлар: 39-41, 45. Рақами йўқ бўлса, оила бошлиғининг Ф.И.Ш.',
    ru: 'Номера: 39-41, 45. Если номера нет: имя главы семьи',
    en: 'Numbers: 39-41, 45. Without a number: the name of the head',
  },
  'log.countWrong': {
    uz: 'Сонни рақам билан ёзинг: 0 ёки ундан катта',
    ru: 'Введите целое число, 0 или больше',
    en: 'Enter a whole number, 0 or more',
  },
  'log.tooLong': {
    uz: 'Матн жуда узун: кўпи билан {most} белги',
    ru: 'Слишком длинно: не больше {most} знаков',
    en: 'Too long: at most {most} characters',
  },

  'log.warnSolvedOverFound': {
    uz: 'Ҳал этилгани аниқланганидан кўп.',
    ru: 'Решено больше, чем выявлено.',
    en: 'More solved than found.',
  },
  'log.warnVisitedDiffers': {
    uz: 'Ташриф сони оилалар сонига тўғри келмайди: {families} та оила ёзилган.',
    ru: 'Число визитов не равно числу семей: указано семей {families}.',
    en: 'The number of visits is not that of the families: {families} are named.',
  },
  'log.warnSameRow': {
    uz: 'Худди шундай қатор шу кунда бор.',
    ru: 'Точно такая строка в этот день уже есть.',
    en: 'The same row is there already on this day.',
  },
  'log.warnFamilyElsewhere': {
    uz: 'Оила {families} бошқа маҳаллада яшайди: {mahalla|script}.',
    ru: 'Семья {families} живёт в другой махалле: {mahalla|script}.',
    en: 'Family {families} lives in another mahalla: {mahalla|script}.',
  },
  'log.warnNotAttached': {
    uz: 'Бу масъул ушбу маҳаллага бириктирилмаган.',
    ru: 'Этот ответственный не прикреплён к этой махалле.',
    en: 'This official is not attached to this mahalla.',
  },

  'log.quickThisWeek': { uz: 'Шу ҳафта', ru: 'Эта неделя', en: 'This week' },
  'log.quickWithoutFamilies': { uz: 'Оиласиз қаторлар', ru: 'Без семей', en: 'Without families' },
  'log.quickSolvedMoreThanFound': {
    uz: 'Ҳал этилгани кўп',
    ru: 'Решено больше выявленных',
    en: 'Solved more than found',
  },
  'log.entries': {
    uz: '{count} ёзув',
    ru: {
      one: '{count} запись',
      few: '{count} записи',
      many: '{count} записей',
      other: '{count} записи',
    },
    en: { one: '{count} entry', other: '{count} entries' },
  },
  'log.emptyTitle': {
    uz: 'Ҳали бирор кунлик ҳисобот йўқ',
    ru: 'Ежедневных отчётов пока нет',
    en: 'There are no daily reports yet',
  },
  'log.emptyAdvice': {
    uz: '«Кун» варағида бугунги ҳисоботни ёзинг ёки Excel дан олинг.',
    ru: 'Введите сегодняшний отчёт на вкладке «День» или загрузите из Excel.',
    en: 'Enter today’s report on the “Day” tab, or import it from Excel.',
  },
} as const satisfies Texts;
