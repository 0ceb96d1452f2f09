/** The individual plan: in the card of a family, and the grid over all plans. */
import type { Texts } from './texts.ts';

export const planTexts = {
  'plans.title': { uz: 'Режалар назорати', ru: 'Контроль планов', en: 'Plan control' },
  'plans.shownOf': {
    uz: '{all} тадан {count} таси',
    ru: '{count} из {all}',
    en: '{count} of {all}',
  },
  'plans.familyPlan': { uz: 'Индивидуал режа', ru: 'Индивидуальный план', en: 'Individual plan' },
  'plans.summary': {
    uz: '{done} бажарилди · {open} ижрода',
    ru: 'исполнено: {done} · в работе: {open}',
    en: '{done} done · {open} under way',
  },
  'plans.summaryOverdue': {
    uz: '{count} муддати ўтган',
    ru: 'просрочено: {count}',
    en: '{count} overdue',
  },
  'plans.approved': {
    uz: 'тасдиқланган {on|day}, {edition}-таҳрир',
    ru: 'утверждён {on|day}, редакция {edition}',
    en: 'approved {on|day}, edition {edition}',
  },
  'plans.notApproved': { uz: 'тасдиқланмаган', ru: 'не утверждён', en: 'not approved' },

  'plans.opportunity': { uz: 'Йўналиш', ru: 'Направление', en: 'Direction' },
  'plans.problem': { uz: 'Муаммо ёки эҳтиёж', ru: 'Проблема или нужда', en: 'Problem or need' },
  'plans.measure': { uz: 'Чора-тадбир', ru: 'Мера', en: 'Measure' },
  'plans.mechanism': { uz: 'Амалга ошириш механизми', ru: 'Механизм реализации', en: 'Mechanism' },
  'plans.person': { uz: 'Кимга', ru: 'Для кого', en: 'For whom' },
  'plans.wholeFamily': { uz: 'бутун оила', ru: 'вся семья', en: 'the whole family' },
  'plans.dueOn': { uz: 'Муддат', ru: 'Срок', en: 'Deadline' },
  'plans.responsible': { uz: 'Масъул', ru: 'Ответственный', en: 'Responsible' },
  'plans.nobody': { uz: 'масъул йўқ', ru: 'нет ответственного', en: 'nobody' },
  'plans.source': { uz: 'Маблағ манбаи', ru: 'Источник средств', en: 'Source of funds' },
  'plans.amount': { uz: 'Сумма, минг сўм', ru: 'Сумма, тыс. сум', en: 'Sum, thousand soum' },
  'plans.amountSoum': { uz: 'Сумма, сўм', ru: 'Сумма, сум', en: 'Sum, soum' },
  'plans.expectedResult': {
    uz: 'Кутилаётган натижа',
    ru: 'Ожидаемый результат',
    en: 'Expected result',
  },
  'plans.state': { uz: 'Ҳолат', ru: 'Состояние', en: 'State' },
  'plans.overdueDays': {
    uz: 'муддати ўтган {count} кун',
    ru: {
      one: 'просрочено {count} день',
      few: 'просрочено {count} дня',
      many: 'просрочено {count} дней',
      other: 'просрочено {count} дня',
    },
    en: { one: 'overdue {count} day', other: 'overdue {count} days' },
  },
  'plans.doneOn': { uz: 'Бажарилган', ru: 'Исполнено', en: 'Done on' },
  'plans.evidence': { uz: 'Асос (ҳужжат)', ru: 'Основание (документ)', en: 'Evidence' },
  'plans.extendedTimes': { uz: 'Узайтирилган', ru: 'Продлевали', en: 'Put off' },
  'plans.note': { uz: 'Изоҳ', ru: 'Примечание', en: 'Note' },
  'plans.head': { uz: 'Оила бошлиғи', ru: 'Глава семьи', en: 'Head of family' },
  'plans.mahalla': { uz: 'Маҳалла', ru: 'Махалля', en: 'Mahalla' },
  'plans.sector': { uz: 'Сектор', ru: 'Сектор', en: 'Sector' },

  'plans.quickOverdue': { uz: 'Муддати ўтган', ru: 'Просрочено', en: 'Overdue' },
  'plans.quickDueThisWeek': {
    uz: 'Шу ҳафта муддати',
    ru: 'Срок на этой неделе',
    en: 'Due this week',
  },
  'plans.quickWithoutResponsible': {
    uz: 'Масъули йўқ',
    ru: 'Без ответственного',
    en: 'Nobody responsible',
  },
  'plans.quickWithoutDeadline': { uz: 'Муддати йўқ', ru: 'Без срока', en: 'No deadline' },
  'plans.quickDoneThisWeek': {
    uz: 'Шу ҳафта бажарилган',
    ru: 'Исполнено за неделю',
    en: 'Done this week',
  },

  'plans.dayOffWeekend': {
    uz: '{on|day} — дам олиш куни ({weekday})',
    ru: '{on|day} — выходной ({weekday})',
    en: '{on|day} is a day off ({weekday})',
  },
  'plans.dayOffNamed': {
    uz: '{on|day} — иш куни эмас: {name}',
    ru: '{on|day} — нерабочий день: {name}',
    en: '{on|day} is not a working day: {name}',
  },
  'plans.dayOver': {
    uz: 'Бу кун ўтган',
    ru: 'Эта дата уже прошла',
    en: 'This day has passed',
  },

  'plans.add': { uz: 'Чора қўшиш', ru: 'Добавить меру', en: 'Add a measure' },
  'plans.addTitle': { uz: 'Янги чора-тадбир', ru: 'Новая мера', en: 'New measure' },
  'plans.added': {
    uz: 'Режага қўшилди: {name}',
    ru: 'Добавлено в план: {name}',
    en: 'Added to the plan: {name}',
  },
  'plans.measureHint': {
    uz: 'Рўйхатдан танланг ёки ўз сўзингиз билан ёзинг',
    ru: 'Выберите из списка или напишите своими словами',
    en: 'Choose from the list or write in your own words',
  },
  'plans.responsibleHint': {
    uz: 'Масъул исми ёки ташкилот',
    ru: 'Имя ответственного или организация',
    en: 'Name of an official, or an organisation',
  },

  'plans.emptyTitle': {
    uz: 'Режа ҳали тузилмаган',
    ru: 'План ещё не составлен',
    en: 'No plan yet',
  },
  'plans.emptyAdvice': {
    uz: 'Биринчи чорани қўшинг: режа санаси ўзи белгиланади.',
    ru: 'Добавьте первую меру: дата плана отметится сама.',
    en: 'Add the first measure: the day of the plan is entered by itself.',
  },
  'plans.emptyAllTitle': {
    uz: 'Режаларда ҳали чора йўқ',
    ru: 'В планах пока нет мер',
    en: 'No measures in any plan yet',
  },
  'plans.emptyAllAdvice': {
    uz: 'Чоралар оила карточкасида қўшилади: оилалар рўйхатидан оилани очинг.',
    ru: 'Меры добавляются в карточке семьи: откройте семью из списка.',
    en: 'Measures are added on the card of a family: open one from the list.',
  },
  'plans.openFamilies': { uz: 'Оилалар рўйхати', ru: 'Список семей', en: 'List of families' },

  'plans.complete': { uz: 'Бажарилди', ru: 'Исполнено', en: 'Done' },
  'plans.completeTitle': {
    uz: 'Бажарилди деб белгилаш',
    ru: 'Отметить исполненным',
    en: 'Mark as done',
  },
  'plans.completed': {
    uz: '{count} та чора бажарилди',
    ru: 'Исполнено мер: {count}',
    en: '{count} measures done',
  },
  'plans.extend': { uz: 'Муддатни узайтириш', ru: 'Продлить срок', en: 'Put off the deadline' },
  'plans.extended': {
    uz: '{count} та чора муддати узайтирилди',
    ru: 'Срок продлён у мер: {count}',
    en: 'Deadline put off for {count} measures',
  },
  'plans.skipped': {
    uz: '{count} таси аввал якунланган, ўзгармади',
    ru: 'уже завершены и не изменены: {count}',
    en: '{count} were closed already and stay as they are',
  },
  'plans.newDueOn': { uz: 'Янги муддат', ru: 'Новый срок', en: 'New deadline' },
  'plans.reason': { uz: 'Сабаби', ru: 'Причина', en: 'Reason' },
  'plans.dueAlready': {
    uz: 'Танланганлар орасида муддати {on|day} бўлган чора бор: янги муддат ундан кейин бўлиши керак.',
    ru: 'Среди выбранных есть мера со сроком {on|day}: новый срок должен быть позже.',
    en: 'One of those chosen is due on {on|day}: the new deadline must be later.',
  },
  'plans.chosen': {
    uz: 'Танланган чоралар: {count}',
    ru: 'Выбрано мер: {count}',
    en: 'Measures chosen: {count}',
  },
  'plans.removed': {
    uz: '{count} та чора режадан олинди. Ctrl+Z билан қайтариш мумкин.',
    ru: 'Убрано из плана: {count}. Можно вернуть: Ctrl+Z.',
    en: '{count} measures removed. Ctrl+Z takes it back.',
  },
  'plans.approve': { uz: 'Тасдиқлаш', ru: 'Утвердить', en: 'Approve' },
  'plans.approveTitle': { uz: 'Режани тасдиқлаш', ru: 'Утверждение плана', en: 'Approve the plan' },
  'plans.approveNote': {
    uz: 'Режа ҳозирги кўринишида тасдиқланади: {edition}-таҳрир.',
    ru: 'План утверждается в нынешнем виде: редакция {edition}.',
    en: 'The plan is approved as it stands: edition {edition}.',
  },
  'plans.approvedOn': { uz: 'Тасдиқланган сана', ru: 'Дата утверждения', en: 'Approved on' },
  'plans.approvedBy': { uz: 'Ким тасдиқлади', ru: 'Кто утвердил', en: 'Approved by' },
} as const satisfies Texts;
