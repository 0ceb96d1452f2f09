import type { Texts } from './texts.ts';

/** Words of printed sheets and of the window that prints them. */
export const sheetTexts = {
  'sheets.planSheet': { uz: 'Режа варағи', ru: 'Лист плана', en: 'Plan sheet' },
  'sheets.planSheets': { uz: 'Режа варақлари', ru: 'Листы планов', en: 'Plan sheets' },
  'sheets.toPaper': { uz: 'Қоғозга', ru: 'На бумагу', en: 'To paper' },
  'sheets.toPdf': { uz: 'PDF файлга', ru: 'В файл PDF', en: 'To a PDF file' },
  'sheets.script': { uz: 'Алифбо', ru: 'Алфавит', en: 'Script' },
  'sheets.cyrillic': { uz: 'Кирилл', ru: 'Узбекский, кириллица', en: 'Uzbek, Cyrillic' },
  'sheets.latin': { uz: 'Лотин', ru: 'Узбекский, латиница', en: 'Uzbek, Latin' },
  'sheets.count': {
    uz: '{count} та оила режаси чоп этилади',
    ru: {
      one: 'Будет напечатан {count} план семьи',
      few: 'Будет напечатано {count} плана семей',
      other: 'Будет напечатано {count} планов семей',
    },
    en: {
      one: '{count} family’s plan will be printed',
      other: '{count} families’ plans will be printed',
    },
  },
  'sheets.leftOut': {
    uz: 'Камбағалликдан чиққан {count} та оила режаси чоп этилмайди.',
    ru: 'Планы семей, вышедших из бедности, не печатаются: {count}.',
    en: {
      one: 'The plan of {count} family lifted out of poverty is left out.',
      other: 'The plans of {count} families lifted out of poverty are left out.',
    },
  },
  'sheets.nothing': {
    uz: 'Чоп этиладиган оила йўқ.',
    ru: 'Нет семей для печати.',
    en: 'There is no family to print.',
  },
  'sheets.gapsTitle': {
    uz: 'Етишмайди (қўлда ёзиш учун жой қолдирилган):',
    ru: 'Не хватает (оставлено место, чтобы вписать от руки):',
    en: 'Missing (a blank is left, to be filled in by hand):',
  },
  'sheets.allThere': {
    uz: 'Ҳамма маълумот жойида.',
    ru: 'Заполнено полностью.',
    en: 'Nothing is missing.',
  },
  'sheets.gap.head': { uz: 'оила бошлиғи', ru: 'глава семьи', en: 'head of the family' },
  'sheets.gap.items': { uz: 'режада чора-тадбир', ru: 'меры плана', en: 'plan measures' },
  'sheets.gap.dueOn': {
    uz: 'чоранинг муддати',
    ru: 'срок меры',
    en: 'deadline of a measure',
  },
  'sheets.gap.responsible': {
    uz: 'масъул ижрочи',
    ru: 'ответственный исполнитель',
    en: 'responsible executor',
  },
  'sheets.gap.officeHead': {
    uz: 'штаб раҳбарининг исми',
    ru: 'имя руководителя штаба',
    en: 'name of the headquarters’ head',
  },
  'sheets.gap.attachedHead': {
    uz: 'бириктирилган раҳбар',
    ru: 'прикреплённый руководитель',
    en: 'attached head',
  },
  'sheets.gap.mahallaChair': {
    uz: 'маҳалла раиси',
    ru: 'председатель махалли',
    en: 'mahalla chair',
  },
  'sheets.gap.hokimAssistant': {
    uz: 'ҳоким ёрдамчиси',
    ru: 'помощник хокима',
    en: 'hokim’s assistant',
  },
  'sheets.gap.socialWorker': {
    uz: 'ижтимоий ходим',
    ru: 'социальный работник',
    en: 'social worker',
  },
  'sheets.stale': {
    uz: '{count} та оила режаси охирги марта чоп этилганидан бери ўзгарган.',
    ru: {
      one: 'После последней печати изменился {count} план.',
      few: 'После последней печати изменилось {count} плана.',
      other: 'После последней печати изменилось {count} планов.',
    },
    en: {
      one: '{count} plan has changed since it was last printed.',
      other: '{count} plans have changed since they were last printed.',
    },
  },
  'sheets.printing': {
    uz: 'Варақлар тайёрланмоқда…',
    ru: 'Готовим листы…',
    en: 'Preparing the sheets…',
  },
  'sheets.saved': {
    uz: 'PDF сақланди: {pages} бет',
    ru: 'PDF сохранён, страниц: {pages}',
    en: 'PDF saved, pages: {pages}',
  },
  'sheets.fileName': { uz: 'Режа {name}', ru: 'План {name}', en: 'Plan {name}' },

  'sheets.approve': { uz: '«ТАСДИҚЛАЙМАН»', ru: '«УТВЕРЖДАЮ»', en: '“APPROVED”' },
  'sheets.approveYear': {
    uz: '«____» ______________ {year} й.',
    ru: '«____» ______________ {year} г.',
    en: '“____” ______________ {year}',
  },
  'sheets.titleWhere': {
    uz: '{district} «{mahalla}» маҳалласида яшовчи',
    ru: '{district}, махалля «{mahalla}»',
    en: '{district}, “{mahalla}” mahalla',
  },
  'sheets.titleWhereNoMahalla': { uz: '{district}да яшовчи', ru: '{district}', en: '{district}' },
  'sheets.titleFamily': {
    uz: '{head} оиласини камбағалликдан чиқариш бўйича',
    ru: 'Семья: {head}. Выведение из бедности',
    en: 'Family of {head}: the way out of poverty',
  },
  'sheets.titlePlan': {
    uz: 'ИНДИВИДУАЛ ЧОРА-ТАДБИРЛАР РЕЖАСИ',
    ru: 'ИНДИВИДУАЛЬНЫЙ ПЛАН МЕРОПРИЯТИЙ',
    en: 'INDIVIDUAL ACTION PLAN',
  },
  'sheets.address': { uz: 'Манзил', ru: 'Адрес', en: 'Address' },
  'sheets.jshshir': { uz: 'ЖШШИР', ru: 'ПИНФЛ', en: 'JSHSHIR' },
  'sheets.members': {
    uz: 'Аъзолари: {members} нафар, меҳнатга лаёқатли: {able} нафар',
    ru: 'Членов семьи: {members}, трудоспособных: {able}',
    en: 'Members: {members}, able to work: {able}',
  },
  'sheets.category': { uz: 'Тоифаси', ru: 'Категория', en: 'Category' },
  'sheets.perCapita': {
    uz: 'Жон бошига ойлик даромад: {amount} сўм (чегара {line} сўм)',
    ru: 'Среднедушевой доход в месяц: {amount} сум (черта {line} сум)',
    en: 'Income per person per month: {amount} soum (line {line} soum)',
  },
  'sheets.causes': { uz: 'Сабаблар', ru: 'Причины', en: 'Causes' },
  'sheets.familyNumber': {
    uz: 'Оила № {number}',
    ru: 'Семья № {number}',
    en: 'Family no. {number}',
  },
  'sheets.edition': {
    uz: '{edition}-таҳрир, {on|day}',
    ru: 'редакция {edition}, {on|day}',
    en: 'edition {edition}, {on|day}',
  },
  'sheets.column.number': { uz: 'Т/р', ru: '№', en: 'No.' },
  'sheets.column.direction': { uz: 'Йўналиш', ru: 'Направление', en: 'Direction' },
  'sheets.column.problem': {
    uz: 'Аниқланган муаммо / эҳтиёж',
    ru: 'Проблема / потребность',
    en: 'Problem / need',
  },
  'sheets.column.measure': { uz: 'Чора-тадбир номи', ru: 'Мера', en: 'Measure' },
  'sheets.column.mechanism': {
    uz: 'Амалга ошириш механизми',
    ru: 'Механизм реализации',
    en: 'Mechanism',
  },
  'sheets.column.forWhom': { uz: 'Кимга', ru: 'Кому', en: 'For whom' },
  'sheets.column.due': { uz: 'Бажариш муддати', ru: 'Срок', en: 'Deadline' },
  'sheets.column.responsible': { uz: 'Масъул ижрочи(лар)', ru: 'Ответственные', en: 'Responsible' },
  'sheets.column.source': {
    uz: 'Молия-лаштириш манбаи',
    ru: 'Источник средств',
    en: 'Source of funds',
  },
  'sheets.column.amount': {
    uz: 'Сумма, минг сўм',
    ru: 'Сумма, тыс. сум',
    en: 'Sum, thousand soum',
  },
  'sheets.column.result': {
    uz: 'Кутилаётган натижа',
    ru: 'Ожидаемый результат',
    en: 'Expected result',
  },
  'sheets.column.state': { uz: 'Ижро ҳолати', ru: 'Состояние', en: 'State' },
  'sheets.column.doneOn': { uz: 'Бажарилган сана', ru: 'Дата исполнения', en: 'Done on' },
  'sheets.column.evidence': { uz: 'Асос (ҳужжат / далил)', ru: 'Основание', en: 'Evidence' },
  'sheets.column.note': { uz: 'Изоҳ', ru: 'Примечание', en: 'Note' },
  'sheets.wholeFamily': { uz: 'оила', ru: 'семья', en: 'family' },
  'sheets.total': { uz: 'Жами:', ru: 'Итого:', en: 'Total:' },
  'sheets.sign.head': {
    uz: 'Оила бошлиғи (танишдим, розиман)',
    ru: 'Глава семьи (ознакомлен, согласен)',
    en: 'Head of the family (read and agreed)',
  },
  'sheets.sign.attachedHead': {
    uz: 'Бириктирилган раҳбар',
    ru: 'Прикреплённый руководитель',
    en: 'Attached head',
  },
  'sheets.sign.mahallaChair': {
    uz: 'Маҳалла раиси',
    ru: 'Председатель махалли',
    en: 'Mahalla chair',
  },
  'sheets.sign.hokimAssistant': {
    uz: 'Ҳоким ёрдамчиси',
    ru: 'Помощник хокима',
    en: 'Hokim’s assistant',
  },
  'sheets.sign.socialWorker': {
    uz: 'Ижтимоий ходим',
    ru: 'Социальный работник',
    en: 'Social worker',
  },
  'sheets.coverTitle': {
    uz: '«{mahalla}» маҳалласи: индивидуал режа варақлари',
    ru: 'Махалля «{mahalla}»: листы индивидуальных планов',
    en: '“{mahalla}” mahalla: individual plan sheets',
  },
  'sheets.coverHead': { uz: 'Оила бошлиғи', ru: 'Глава семьи', en: 'Head of the family' },
  'sheets.coverSigned': { uz: 'Олди (имзо)', ru: 'Получил (подпись)', en: 'Received (signature)' },
  'sheets.coverItems': { uz: 'Чора', ru: 'Мер', en: 'Measures' },
  'sheets.coverCode': { uz: 'Код', ru: 'Код', en: 'Code' },
  'sheets.foot': {
    uz: 'Тезкор штаб · {title} · чоп этилди {at}, {user}',
    ru: 'Тезкор штаб · {title} · напечатано {at}, {user}',
    en: 'Tezkor Shtab · {title} · printed {at}, {user}',
  },
  'sheets.page': {
    uz: '{page}-бет, жами {pages} бет',
    ru: 'стр. {page} из {pages}',
    en: 'page {page} of {pages}',
  },
} as const satisfies Texts;
