/** The dashboard: where the district stands, who is behind. */
import type { Texts } from './texts.ts';

export const dashboardTexts = {
  'dashboard.title': { uz: 'Штаб панели', ru: 'Панель штаба', en: 'HQ dashboard' },
  'dashboard.subtitle': {
    uz: 'жами ва шундан бугун',
    ru: 'всего и из них сегодня',
    en: 'total and of it today',
  },
  'dashboard.wholeDistrict': { uz: 'Бутун туман', ru: 'Весь район', en: 'Whole district' },
  'dashboard.sector': { uz: '{sector}-сектор', ru: '{sector}-й сектор', en: 'Sector {sector}' },
  'dashboard.sectors': { uz: 'Секторлар', ru: 'Секторы', en: 'Sectors' },
  'dashboard.selector': { uz: 'Селектор режими', ru: 'Режим селектора', en: 'Meeting mode' },
  'dashboard.emptyTitle': {
    uz: 'Реестрда ҳали оила йўқ',
    ru: 'В реестре пока нет семей',
    en: 'There are no families in the register yet',
  },
  'dashboard.emptyHint': {
    uz: 'Оилалар рўйхатини Excel дан олинг ёки оилаларни битталаб киритинг: панелдаги рақамлар шулардан чиқади.',
    ru: 'Загрузите список семей из Excel или внесите их по одной: из них складываются все цифры панели.',
    en: 'Import the list of families from Excel or enter them one by one: all figures here come from them.',
  },

  'dashboard.families': {
    uz: 'Реестрдаги оилалар',
    ru: 'Семьи в реестре',
    en: 'Families in the register',
  },
  'dashboard.lifted': {
    uz: 'Камбағалликдан чиққан',
    ru: 'Вышли из бедности',
    en: 'Lifted out of poverty',
  },
  'dashboard.inProgress': { uz: 'Режа ижросида', ru: 'План исполняется', en: 'Plan in progress' },
  'dashboard.overdue': {
    uz: 'Муддати ўтган чора',
    ru: 'Просроченные меры',
    en: 'Overdue measures',
  },
  'dashboard.notVisited': {
    uz: '30 кун ташрифсиз оила',
    ru: 'Без посещения 30 дней',
    en: 'Not visited for 30 days',
  },
  'dashboard.byToday': { uz: '{change} бугун', ru: '{change} сегодня', en: '{change} today' },
  'dashboard.byWeek': {
    uz: '{change} ҳафтада',
    ru: '{change} за неделю',
    en: '{change} this week',
  },
  'dashboard.ofFamilies': {
    uz: 'оилаларнинг {share}%',
    ru: '{share}% семей',
    en: '{share}% of families',
  },
  'dashboard.spark': {
    uz: '12 ҳафта: {from} → {to}',
    ru: '12 недель: {from} → {to}',
    en: '12 weeks: {from} → {to}',
  },

  'dashboard.funnel': {
    uz: 'Камбағалликдан чиқиш йўли',
    ru: 'Путь из бедности',
    en: 'The road out of poverty',
  },
  'dashboard.funnelNote': {
    uz: 'шу босқичга етган оилалар',
    ru: 'семьи, дошедшие до этапа',
    en: 'families that came so far',
  },
  'dashboard.funnelRow': {
    uz: '{stage}: {count} оила, {share}%',
    ru: '{stage}: семей {count}, {share}%',
    en: '{stage}: {count} families, {share}%',
  },

  'dashboard.movement': {
    uz: 'Камбағалликдан чиққан оилалар',
    ru: 'Вышедшие из бедности',
    en: 'Families lifted',
  },
  'dashboard.actual': { uz: 'амалда', ru: 'факт', en: 'actual' },
  'dashboard.plan': { uz: 'режа', ru: 'план', en: 'target' },
  'dashboard.planToday': { uz: 'бугунга режа', ru: 'план на сегодня', en: 'target for today' },
  'dashboard.difference': { uz: 'фарқи', ru: 'разница', en: 'difference' },
  'dashboard.noTarget': {
    uz: 'Режа белгиланмаган, шунинг учун чизиғи йўқ.',
    ru: 'План не задан, поэтому линии нет.',
    en: 'No target is set, so there is no line.',
  },
  'dashboard.targetOfDistrict': {
    uz: 'режа бутун туман учун белгиланган',
    ru: 'план задан для всего района',
    en: 'the target is set for the whole district',
  },
  'dashboard.setTarget': { uz: 'Режани белгилаш', ru: 'Задать план', en: 'Set a target' },
  'dashboard.changeTarget': {
    uz: 'Режани ўзгартириш',
    ru: 'Изменить план',
    en: 'Change the target',
  },
  'dashboard.targetTitle': {
    uz: 'Камбағалликдан чиқариш режаси',
    ru: 'План вывода семей из бедности',
    en: 'Target for lifting families',
  },
  'dashboard.targetFrom': { uz: 'Қайси кундан', ru: 'С какого дня', en: 'From' },
  'dashboard.targetTo': { uz: 'Қайси кунгача', ru: 'По какой день', en: 'Till' },
  'dashboard.targetAmount': {
    uz: 'Чиқарилиши керак бўлган оилалар',
    ru: 'Сколько семей вывести',
    en: 'Families to lift',
  },
  'dashboard.targetHint': {
    uz: 'Вилоят ёки туман дастуридаги сон. Чизиқ биринчи кундан охирги кунгача текис ўсади.',
    ru: 'Число из программы области или района. Линия растёт равномерно от первого дня до последнего.',
    en: 'The number from the regional or district programme. The line grows evenly from the first day to the last.',
  },

  'dashboard.ranking': {
    uz: 'Маҳаллалар рейтинги',
    ru: 'Рейтинг махаллей',
    en: 'Ranking of mahallas',
  },
  'dashboard.sectorRanking': {
    uz: 'Секторлар рейтинги',
    ru: 'Рейтинг секторов',
    en: 'Ranking of sectors',
  },
  'dashboard.rankMahallas': { uz: 'Маҳаллалар', ru: 'Махалли', en: 'Mahallas' },
  'dashboard.rankBy': { uz: 'Рейтинг', ru: 'Рейтинг', en: 'Ranking' },
  'dashboard.place': { uz: 'Ўрин', ru: 'Место', en: 'Place' },
  'dashboard.mahalla': { uz: 'Маҳалла', ru: 'Махалля', en: 'Mahalla' },
  'dashboard.sectorColumn': { uz: 'Сектор', ru: 'Сектор', en: 'Sector' },
  'dashboard.heads': { uz: 'Раҳбар', ru: 'Руководитель', en: 'Head' },
  'dashboard.familiesColumn': { uz: 'Оила', ru: 'Семей', en: 'Families' },
  'dashboard.liftedColumn': { uz: 'Чиққан', ru: 'Вышло', en: 'Lifted' },
  'dashboard.doneColumn': { uz: 'Бажарилган', ru: 'Исполнено', en: 'Done' },
  'dashboard.overdueColumn': { uz: 'Муддати ўтган', ru: 'Просрочено', en: 'Overdue' },
  'dashboard.lateColumn': { uz: 'Ўтган', ru: 'Проср.', en: 'Late' },
  'dashboard.visitsColumn': { uz: 'Ташриф, 30 кун', ru: 'Визиты, 30 дн.', en: 'Visited, 30 d.' },
  'dashboard.totalColumn': { uz: 'жами', ru: 'всего', en: 'total' },
  'dashboard.todayColumn': { uz: 'бугун', ru: 'сег.', en: 'today' },
  'dashboard.planPart': { uz: 'Режа', ru: 'План', en: 'Plan' },
  'dashboard.planShare': { uz: 'Режа ижроси', ru: 'Исполнение', en: 'Plan done' },
  'dashboard.onTimeShare': { uz: 'Муддатида', ru: 'В срок', en: 'On time' },
  'dashboard.visitShare': { uz: 'Ташриф', ru: 'Визиты', en: 'Visits' },
  'dashboard.reportShare': { uz: 'Ҳисобот', ru: 'Отчёты', en: 'Reports' },
  'dashboard.sharesColumn': { uz: 'Улушлар, %', ru: 'Доли, %', en: 'Shares, %' },
  'dashboard.score': { uz: 'Балл', ru: 'Балл', en: 'Score' },
  'dashboard.allMahallas': {
    uz: 'барча {count} маҳалла →',
    ru: 'все {count} махаллей →',
    en: 'all {count} mahallas →',
  },
  'dashboard.how': { uz: 'қандай ҳисобланган?', ru: 'как посчитано?', en: 'how is it counted?' },
  'dashboard.howTitle': {
    uz: 'Балл қандай ҳисобланган',
    ru: 'Как посчитан балл',
    en: 'How the score is counted',
  },
  'dashboard.howMean': {
    uz: 'Балл — тўртта улушнинг вазнли ўртачаси, 0 дан 100 гача:',
    ru: 'Балл — средневзвешенное четырёх долей, от 0 до 100:',
    en: 'The score is the weighted mean of four shares, 0 to 100:',
  },
  'dashboard.howWeight': { uz: 'вазни {weight}', ru: 'вес {weight}', en: 'weight {weight}' },
  'dashboard.howRest': {
    uz: 'Маълумоти йўқ улуш ҳисобга кирмайди. Баллари тенг маҳаллалар бир ўринни бўлишади. Ҳисоботлар маҳаллага бириктирилганларнинг кечагача бўлган иш кунлари бўйича, сектор раҳбарларисиз олинади. Расмий рейтинг шакли топилмаган: вазнлар — таклиф, уларни штаб ўзгартиради.',
    ru: 'Доля, о которой нет данных, не учитывается. Махалли с равным баллом делят место. Отчёты берутся по рабочим дням до вчерашнего у прикреплённых к махалле, без руководителей секторов. Официальной формы рейтинга не найдено: веса — предложение, штаб может их изменить.',
    en: 'A share that is not known is left out. Mahallas with equal scores share a place. Reports are those of officials attached to the mahalla, on working days up to yesterday, heads of sectors left out. No official form was found: the weights are a proposal that the headquarters may change.',
  },
  'dashboard.changeWeights': {
    uz: 'Вазнларни ўзгартириш',
    ru: 'Изменить веса',
    en: 'Change the weights',
  },
  'dashboard.weightsTitle': {
    uz: 'Рейтинг вазнлари',
    ru: 'Веса рейтинга',
    en: 'Weights of the ranking',
  },
  'dashboard.weightsHint': {
    uz: 'Ҳар бири 0 дан 100 гача; йиғиндиси 100 бўлиши шарт эмас. 0 — ҳисобга олинмайди.',
    ru: 'Каждый от 0 до 100; сумма не обязана быть 100. 0 — не учитывать.',
    en: 'Each from 0 to 100; they need not add up to 100. 0: not counted.',
  },
  'dashboard.weightsAllZero': {
    uz: 'Камида битта вазн нолдан катта бўлсин.',
    ru: 'Хотя бы один вес должен быть больше нуля.',
    en: 'At least one weight must be above zero.',
  },
  'dashboard.rankingSubtitle': {
    uz: '{day|day} ҳолатига, жами ва шундан бугун',
    ru: 'на {day|day}, всего и из них сегодня',
    en: 'as of {day|day}, total and of it today',
  },
  'dashboard.rankingEmpty': {
    uz: 'Маҳаллалар ҳали киритилмаган',
    ru: 'Махалли ещё не внесены',
    en: 'No mahallas have been entered yet',
  },
  'dashboard.rankingEmptyHint': {
    uz: 'Маҳаллаларни киритиб, секторини белгиланг: рейтинг ўзи тузилади.',
    ru: 'Внесите махалли и укажите их сектор: рейтинг составится сам.',
    en: 'Enter the mahallas with their sectors: the ranking follows by itself.',
  },

  'dashboard.reports': { uz: 'Бугунги ҳисоботлар', ru: 'Отчёты за сегодня', en: 'Today’s reports' },
  'dashboard.reportsNote': { uz: '16 ҳафта', ru: '16 недель', en: '16 weeks' },
  'dashboard.ofReports': {
    uz: '/ {expected} ҳисобот',
    ru: '/ {expected} отчётов',
    en: '/ {expected} reports',
  },
  'dashboard.missing': {
    uz: '{count} масъул ҳали топширмаган →',
    ru: {
      one: '{count} ответственный ещё не сдал →',
      few: '{count} ответственных ещё не сдали →',
      many: '{count} ответственных ещё не сдали →',
      other: '{count} ответственных ещё не сдали →',
    },
    en: {
      one: '{count} official has not reported →',
      other: '{count} officials have not reported →',
    },
  },
  'dashboard.allReported': { uz: 'Ҳамма топширган', ru: 'Сдали все', en: 'Everybody reported' },
  'dashboard.nobodyOwes': {
    uz: 'Ҳеч ким бириктирилмаган',
    ru: 'Никто не прикреплён',
    en: 'Nobody is attached',
  },
  'dashboard.missingTitle': {
    uz: 'Бугун топширмаганлар',
    ru: 'Не сдали сегодня',
    en: 'Not reported today',
  },
  'dashboard.missingDays': {
    uz: '{count} иш кунидан бери',
    ru: {
      one: '{count} рабочий день',
      few: '{count} рабочих дня',
      many: '{count} рабочих дней',
      other: '{count} рабочих дня',
    },
    en: { one: '{count} working day', other: '{count} working days' },
  },
  'dashboard.openDay': {
    uz: 'Кунлик ҳисоботни очиш',
    ru: 'Открыть дневной отчёт',
    en: 'Open the daily report',
  },
  'dashboard.visits': { uz: '{count} та ташриф', ru: 'визитов: {count}', en: '{count} visits' },
  'dashboard.found': { uz: '{count} муаммо', ru: 'проблем: {count}', en: '{count} problems' },
  'dashboard.solved': {
    uz: '{count} таси ҳал этилди',
    ru: 'решено: {count}',
    en: '{count} solved',
  },
  'dashboard.heatCell': {
    uz: '{day|day}: {expected} тадан {reported}, {share}%',
    ru: '{day|day}: {reported} из {expected}, {share}%',
    en: '{day|day}: {reported} of {expected}, {share}%',
  },
  'dashboard.heatOff': {
    uz: '{day|day}: дам олиш куни',
    ru: '{day|day}: выходной',
    en: '{day|day}: day off',
  },
  'dashboard.heatLess': { uz: 'кам', ru: 'мало', en: 'few' },
  'dashboard.heatMore': { uz: 'кўп', ru: 'много', en: 'many' },
  'dashboard.heat': {
    uz: 'Кунлар бўйича топширилган ҳисоботлар улуши',
    ru: 'Доля сданных отчётов по дням',
    en: 'Share of reports given, by day',
  },

  'dashboard.overdueTitle': {
    uz: 'Муддати ўтган чоралар',
    ru: 'Просроченные меры',
    en: 'Overdue measures',
  },
  'dashboard.noOverdue': {
    uz: 'Муддати ўтган чора йўқ',
    ru: 'Просроченных нет',
    en: 'Nothing is overdue',
  },
  'dashboard.oldest': { uz: 'Энг эскилари', ru: 'Самые старые', en: 'The oldest' },
  'dashboard.daysLate': { uz: '{count} кун', ru: '{count} дн.', en: '{count} d.' },

  'dashboard.leave': { uz: 'Чиқиш', ru: 'Выйти', en: 'Leave' },
  'dashboard.behind': { uz: 'Орқада қолаётганлар', ru: 'Отстающие', en: 'Falling behind' },
  'dashboard.andMore': { uz: ', яна {count} киши', ru: ' и ещё {count}', en: ' and {count} more' },
  'dashboard.missingNames': {
    uz: 'Топширмаганлар: {names}',
    ru: 'Не сдали: {names}',
    en: 'Not reported: {names}',
  },
} as const satisfies Texts;
