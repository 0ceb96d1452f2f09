/** The list «to decide»: what is asked about each kind, and what was done meanwhile. The words of the answers are in `imports.ts`. */
import type { Texts } from './texts.ts';

export const decisionTexts = {
  'decisions.count': {
    uz: '{count} та савол',
    ru: {
      one: '{count} вопрос',
      few: '{count} вопроса',
      many: '{count} вопросов',
      other: '{count} вопроса',
    },
    en: { one: '{count} question', other: '{count} questions' },
  },
  'decisions.first': {
    uz: 'биринчи {count} таси кўрсатилди',
    ru: 'показаны первые {count}',
    en: 'the first {count} are shown',
  },
  'decisions.empty': {
    uz: 'Ҳал қилинадиган савол йўқ',
    ru: 'Вопросов нет',
    en: 'There is nothing to decide',
  },
  'decisions.emptyHint': {
    uz: 'Excel дан олинган маълумотда ноаниқ жой чиқса, савол шу ерга тушади.',
    ru: 'Если в данных из Excel найдётся неясное место, вопрос появится здесь.',
    en: 'When something in a workbook is unclear, the question comes here.',
  },
  'decisions.fromFile': {
    uz: 'фақат «{file}» дан',
    ru: 'только из «{file}»',
    en: 'only from “{file}”',
  },
  'decisions.ofFamily': {
    uz: 'фақат {head|script} оиласи',
    ru: 'только семья: {head|script}',
    en: 'only the family of {head|script}',
  },
  'decisions.atPlaces': {
    uz: '{count} жойда, жавоб ҳаммасига',
    ru: 'в {count} местах, ответ для всех',
    en: 'at {count} places, one answer for all',
  },
  'decisions.openFamily': {
    uz: '{head|script} оиласи',
    ru: 'Семья: {head|script}',
    en: 'Family of {head|script}',
  },
  'decisions.leave': { uz: 'Шундайлигича қолсин', ru: 'Оставить как есть', en: 'Leave as it is' },
  'decisions.pickMahalla': {
    uz: 'маҳаллани танлаш…',
    ru: 'выбрать махаллю…',
    en: 'choose a mahalla…',
  },
  'decisions.pickOfficial': {
    uz: 'масъулни танлаш…',
    ru: 'выбрать ответственного…',
    en: 'choose an official…',
  },
  'decisions.pickDay': { uz: 'бошқа кун', ru: 'другой день', en: 'another day' },
  'decisions.keyMove': {
    uz: 'саволдан саволга',
    ru: 'по вопросам',
    en: 'from question to question',
  },
  'decisions.keyAnswer': { uz: 'жавоб', ru: 'ответ', en: 'answer' },
  'decisions.keyLeave': {
    uz: 'шундайлигича қолдириш',
    ru: 'оставить как есть',
    en: 'leave as it is',
  },

  'decisions.answer.mahalla': { uz: '{label|script}', ru: '{label|script}', en: '{label|script}' },
  'decisions.answer.newMahalla': {
    uz: 'Янги маҳалла: {label|script}',
    ru: 'Новая махалля: {label|script}',
    en: 'A new mahalla: {label|script}',
  },
  'decisions.answer.official': { uz: '{label|script}', ru: '{label|script}', en: '{label|script}' },
  'decisions.answer.newOfficial': {
    uz: 'Янги масъул: {label|script}',
    ru: 'Новый ответственный: {label|script}',
    en: 'A new official: {label|script}',
  },
  'decisions.answer.merge': {
    uz: '«{label|script}» билан бирлаштириш',
    ru: 'Объединить с «{label|script}»',
    en: 'Make one with “{label|script}”',
  },
  'decisions.answer.move': {
    uz: '«{headName|script}» оиласига ўтказиш',
    ru: 'Перевести в семью «{headName|script}»',
    en: 'Move to the family of “{headName|script}”',
  },
  'decisions.answer.separate': {
    uz: 'Йўқ, алоҳида қўшиш',
    ru: 'Нет, добавить отдельно',
    en: 'No, add it on its own',
  },
  'decisions.answer.head': { uz: '{label|script}', ru: '{label|script}', en: '{label|script}' },
  'decisions.answer.day': { uz: '{label|day}', ru: '{label|day}', en: '{label|day}' },

  'decisions.mahalla_unknown.title': {
    uz: 'Номаълум маҳалла',
    ru: 'Неизвестная махалля',
    en: 'Unknown mahalla',
  },
  'decisions.mahalla_unknown.question': {
    uz: '«{typed}» маҳаллалар рўйхатида йўқ. Бу қайси маҳалла?',
    ru: '«{typed}» нет в списке махаллей. Какая это махалля?',
    en: '“{typed}” is not in the list of mahallas. Which mahalla is it?',
  },
  'decisions.mahalla_unknown.done': {
    uz: 'Ҳозирча маҳалласиз киритилди.',
    ru: 'Пока записано без махалли.',
    en: 'Meanwhile it stands without a mahalla.',
  },
  'decisions.mahalla_misspelt.title': {
    uz: 'Маҳалла номи бошқача ёзилган',
    ru: 'Махалля написана иначе',
    en: 'Misspelt mahalla',
  },
  'decisions.mahalla_misspelt.question': {
    uz: '«{typed}» — бу «{offer|script}» маҳалласими?',
    ru: '«{typed}» — это махалля «{offer|script}»?',
    en: 'Is “{typed}” the mahalla “{offer|script}”?',
  },
  'decisions.mahalla_misspelt.done': {
    uz: 'Ҳозирча «{offer|script}» деб олинди.',
    ru: 'Пока принято как «{offer|script}».',
    en: 'Meanwhile it is taken as “{offer|script}”.',
  },
  'decisions.list_unknown.title': {
    uz: 'Масъулнинг номаълум маҳалласи',
    ru: 'Неизвестная махалля ответственного',
    en: 'Unknown mahalla of an official',
  },
  'decisions.list_unknown.question': {
    uz: '{name|script} бириктирилган «{typed}» маҳаллалар рўйхатида йўқ. Бу қайси маҳалла?',
    ru: '{name|script} прикреплён(а) к «{typed}», такой махалли нет в списке. Какая это махалля?',
    en: '{name|script} is attached to “{typed}”, which is not in the list. Which mahalla is it?',
  },
  'decisions.list_unknown.done': {
    uz: 'Ҳозирча бу маҳалла бириктирилмади.',
    ru: 'Пока эта махалля не прикреплена.',
    en: 'Meanwhile this mahalla is not attached.',
  },
  'decisions.official_unknown.title': {
    uz: 'Номаълум раҳбар',
    ru: 'Неизвестный руководитель',
    en: 'Unknown head',
  },
  'decisions.official_unknown.question': {
    uz: 'Бириктирилган «{typed}» масъуллар рўйхатида йўқ. Бу ким?',
    ru: 'Прикреплённого «{typed}» нет в списке ответственных. Кто это?',
    en: 'The attached head “{typed}” is not in the list of officials. Who is it?',
  },
  'decisions.official_unknown.done': {
    uz: 'Ҳозирча оилага раҳбар бириктирилмади.',
    ru: 'Пока к семье никто не прикреплён.',
    en: 'Meanwhile nobody is attached to the family.',
  },
  'decisions.log_official_unknown.title': {
    uz: 'Ҳисоботдаги номаълум масъул',
    ru: 'Неизвестный в ежедневном отчёте',
    en: 'Unknown official of the daily report',
  },
  'decisions.log_official_unknown.question': {
    uz: '«{typed}» масъуллар рўйхатида йўқ. Бу ким?',
    ru: '«{typed}» нет в списке ответственных. Кто это?',
    en: '“{typed}” is not in the list of officials. Who is it?',
  },
  'decisions.log_official_unknown.done': {
    uz: 'Ҳозирча ёзув шу исм билан турибди, ҳеч кимга боғланмаган.',
    ru: 'Пока запись стоит под этим именем и ни с кем не связана.',
    en: 'Meanwhile the entry stands under this name and belongs to nobody.',
  },
  'decisions.category_legacy_colour.title': {
    uz: 'Эски тоифа',
    ru: 'Старая категория',
    en: 'Old category',
  },
  'decisions.category_legacy_colour.question': {
    uz: '«{raw}» — эски тоифа. Оиланинг ҳозирги тоифаси қайси?',
    ru: '«{raw}» — старая категория. Какая категория у семьи сейчас?',
    en: '“{raw}” is an old category. Which one does the family have now?',
  },
  'decisions.category_legacy_colour.done': {
    uz: 'Ҳозирча оилага тоифа қўйилмади.',
    ru: 'Пока категория не поставлена.',
    en: 'Meanwhile the family has no category.',
  },
  'decisions.category_unknown.title': {
    uz: 'Номаълум тоифа',
    ru: 'Неизвестная категория',
    en: 'Unknown category',
  },
  'decisions.category_unknown.question': {
    uz: '«{raw}» деган тоифа рўйхатда йўқ. Оиланинг тоифаси қайси?',
    ru: 'Категории «{raw}» нет в списке. Какая категория у семьи?',
    en: 'The category “{raw}” is not in the list. Which one is it?',
  },
  'decisions.category_unknown.done': {
    uz: 'Ҳозирча оилага тоифа қўйилмади.',
    ru: 'Пока категория не поставлена.',
    en: 'Meanwhile the family has no category.',
  },
  'decisions.mahalla_category_unknown.title': {
    uz: 'Маҳалланинг номаълум тоифаси',
    ru: 'Неизвестная категория махалли',
    en: 'Unknown category of a mahalla',
  },
  'decisions.mahalla_category_unknown.question': {
    uz: '«{name|script}» маҳалласининг тоифаси «{raw}» деб ёзилган, рўйхатда бундай тоифа йўқ. Тоифаси қайси?',
    ru: 'У махалли «{name|script}» записана категория «{raw}», такой в списке нет. Какая категория?',
    en: 'The mahalla “{name|script}” has the category “{raw}”, which is not in the list. Which one is it?',
  },
  'decisions.mahalla_category_unknown.done': {
    uz: 'Ҳозирча маҳаллага тоифа қўйилмади.',
    ru: 'Пока категория не поставлена.',
    en: 'Meanwhile the mahalla has no category.',
  },
  'decisions.family_number_shared.title': {
    uz: 'Икки оилада бир рақам',
    ru: 'Один номер у двух семей',
    en: 'One number for two families',
  },
  'decisions.family_number_shared.question': {
    uz: '{number}-рақам «{headName|script}» оиласида ҳам, бошқа оилада ҳам бор. Қандай қилинсин?',
    ru: 'Номер {number} стоит и у семьи «{headName|script}», и у другой. Как быть?',
    en: 'The number {number} is that of the family of “{headName|script}” and of another one. What should be done?',
  },
  'decisions.family_number_shared.done': {
    uz: 'Ҳозирча иккала оила ҳам шу рақам билан турибди.',
    ru: 'Пока обе семьи стоят с этим номером.',
    en: 'Meanwhile both families keep the number.',
  },
  'decisions.two_heads.title': {
    uz: 'Икки оила бошлиғи',
    ru: 'Две главы семьи',
    en: 'Two heads of one family',
  },
  'decisions.two_heads.question': {
    uz: 'Бу оилада икки киши «оила бошлиғи» деб ёзилган. Оила бошлиғи ким?',
    ru: 'В этой семье двое записаны главой. Кто глава семьи?',
    en: 'Two members of this family are written as its head. Who is the head?',
  },
  'decisions.two_heads.done': {
    uz: 'Ҳозирча иккаласи ҳам ёзилганича турибди.',
    ru: 'Пока оба записаны как в файле.',
    en: 'Meanwhile both stand as written.',
  },
  'decisions.jshshir_duplicate_person.title': {
    uz: 'Бир киши икки оилада',
    ru: 'Один человек в двух семьях',
    en: 'One person in two families',
  },
  'decisions.jshshir_duplicate_person.question': {
    uz: '{name|script} икки оилада ёзилган (ЖШШИР бир хил). У қайси оилада?',
    ru: '{name|script} записан(а) в двух семьях (один ПИНФЛ). В какой семье этот человек?',
    en: '{name|script} stands in two families (the same PINFL). Which family is right?',
  },
  'decisions.jshshir_duplicate_person.done': {
    uz: 'Ҳозирча бошқа оилада турибди, бу оилага киритилмади.',
    ru: 'Пока человек остаётся в другой семье, сюда не записан.',
    en: 'Meanwhile the person stands in the other family and not in this one.',
  },
  'decisions.family_duplicate_script.title': {
    uz: 'Такрор оила',
    ru: 'Повтор семьи',
    en: 'A family twice',
  },
  'decisions.family_duplicate_script.question': {
    uz: '«{name|script}» оиласи «{otherName|script}» оиласининг такрорига ўхшайди. Бу бир оилами?',
    ru: 'Семья «{name|script}» похожа на повтор семьи «{otherName|script}». Это одна семья?',
    en: 'The family “{name|script}” looks like “{otherName|script}” a second time. Are they one?',
  },
  'decisions.family_duplicate_script.done': {
    uz: 'Ҳозирча такрори киритилмади.',
    ru: 'Пока повтор не записан.',
    en: 'Meanwhile the second one was left out.',
  },
  'decisions.mahalla_duplicate.title': {
    uz: 'Такрор маҳалла',
    ru: 'Повтор махалли',
    en: 'A mahalla twice',
  },
  'decisions.mahalla_duplicate.question': {
    uz: 'Бу маҳалла {otherRow}-қаторда ҳам бор. Бу бир маҳаллами?',
    ru: 'Эта махалля есть и в строке {otherRow}. Это одна махалля?',
    en: 'This mahalla stands in row {otherRow} as well. Are they one?',
  },
  'decisions.mahalla_duplicate.done': {
    uz: 'Ҳозирча бир маҳалла деб олинди.',
    ru: 'Пока принято как одна махалля.',
    en: 'Meanwhile they are taken as one mahalla.',
  },
  'decisions.official_duplicate.title': {
    uz: 'Такрор масъул',
    ru: 'Повтор ответственного',
    en: 'An official twice',
  },
  'decisions.official_duplicate.question': {
    uz: '{name|script} {otherRow}-қаторда ҳам бор. Бу бир кишими?',
    ru: '{name|script} есть и в строке {otherRow}. Это один человек?',
    en: '{name|script} stands in row {otherRow} as well. Is it one person?',
  },
  'decisions.official_duplicate.done': {
    uz: 'Ҳозирча бир киши деб олинди.',
    ru: 'Пока принято как один человек.',
    en: 'Meanwhile they are taken as one person.',
  },
  'decisions.log_duplicate_row.title': {
    uz: 'Такрор ёзув',
    ru: 'Повтор записи',
    en: 'An entry twice',
  },
  'decisions.log_duplicate_row.question': {
    uz: 'Бу ёзув {otherRow}-қатордагининг айнан ўзи. Бу бир ишми?',
    ru: 'Эта запись такая же, как в строке {otherRow}. Это одна и та же работа?',
    en: 'This entry is the same as in row {otherRow}. Is it one piece of work?',
  },
  'decisions.log_duplicate_row.done': {
    uz: 'Ҳозирча биринчиси олинди.',
    ru: 'Пока взята первая.',
    en: 'Meanwhile the first one stands.',
  },
  'decisions.log_sheet_without_date.title': {
    uz: 'Санасиз варақ',
    ru: 'Лист без даты',
    en: 'A sheet without a day',
  },
  'decisions.log_sheet_without_date.question': {
    uz: '«{raw}» варағида сана йўқ. Бу қайси куннинг ҳисоботи?',
    ru: 'На листе «{raw}» нет даты. За какой день этот отчёт?',
    en: 'The sheet “{raw}” has no day. Of which day is it?',
  },
  'decisions.log_title_date_mismatch.title': {
    uz: 'Икки хил сана',
    ru: 'Две разные даты',
    en: 'Two different days',
  },
  'decisions.log_title_date_mismatch.question': {
    uz: 'Сарлавҳада {offer|day}, варақ номида {day|day}. Бу қайси куннинг ҳисоботи?',
    ru: 'В заголовке {offer|day}, в имени листа {day|day}. За какой день этот отчёт?',
    en: 'The title says {offer|day}, the name of the sheet {day|day}. Of which day is it?',
  },
  'decisions.log_title_date_mismatch.done': {
    uz: 'Ҳозирча варақ номидаги сана олинди.',
    ru: 'Пока взята дата из имени листа.',
    en: 'Meanwhile the day of the sheet’s name is taken.',
  },
} as const satisfies Texts;
