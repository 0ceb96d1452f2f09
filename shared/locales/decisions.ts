/** Questions of an import, and what can be chosen. */
import type { Texts } from './texts.ts';

export const decisionTexts = {
  'decisions.mahalla_unknown': {
    uz: '«{typed}» қайси маҳалла?',
    ru: 'Какая это махалля: «{typed}»?',
    en: 'Which mahalla is “{typed}”?',
  },
  'decisions.list_unknown': {
    uz: '«{typed}» қайси маҳалла?',
    ru: 'Какая это махалля: «{typed}»?',
    en: 'Which mahalla is “{typed}”?',
  },
  'decisions.mahalla_misspelt': {
    uz: '«{typed}» деганда «{offer}» назарда тутилганми?',
    ru: '«{typed}»: имеется в виду «{offer}»?',
    en: 'Does “{typed}” mean “{offer}”?',
  },
  'decisions.official_unknown': {
    uz: '«{typed}»: оила қайси раҳбарга бириктирилган?',
    ru: '«{typed}»: за каким руководителем закреплена семья?',
    en: '“{typed}”: to which official is the family attached?',
  },
  'decisions.log_official_unknown': {
    uz: '«{typed}»: бу ишни қайси раҳбар қилган?',
    ru: '«{typed}»: кто из руководителей сделал эту работу?',
    en: '“{typed}”: which official did this work?',
  },
  'decisions.category_legacy_colour': {
    uz: '«{raw}» эски рангли тоифа. Оиланинг ҳозирги тоифаси қайси?',
    ru: '«{raw}»: старая цветная категория. Какая категория у семьи сейчас?',
    en: '“{raw}” is an old colour. Which category does the family have now?',
  },
  'decisions.category_unknown': {
    uz: '«{raw}» рўйхатда йўқ. Оиланинг тоифаси қайси?',
    ru: '«{raw}» нет в списке. Какая категория у семьи?',
    en: '“{raw}” is not in the list. Which category does the family have?',
  },
  'decisions.mahalla_category_unknown': {
    uz: '«{raw}» рўйхатда йўқ. Маҳалланинг тоифаси қайси?',
    ru: '«{raw}» нет в списке. Какая категория у махалли?',
    en: '“{raw}” is not in the list. Which category does the mahalla have?',
  },
  'decisions.family_duplicate_script': {
    uz: '{name|script} оиласи файлда икки марта бор ({otherName|script}). Бу битта оилами?',
    ru: 'Семья {name|script} есть в файле дважды ({otherName|script}). Это одна семья?',
    en: 'The family of {name|script} stands in the file twice ({otherName|script}). Is it one family?',
  },
  'decisions.family_number_shared': {
    uz: '{number} рақами икки оилада бор. Қайси бири тўғри?',
    ru: 'Номер {number} есть у двух семей. У какой он верный?',
    en: 'Two families have the number {number}. Which one is right?',
  },
  'decisions.jshshir_duplicate_person': {
    uz: '{name|script} икки оилада ёзилган. Қайси оилага тегишли?',
    ru: '{name|script} записан в двух семьях. К какой он относится?',
    en: '{name|script} stands in two families. Which one is right?',
  },
  'decisions.two_heads': {
    uz: 'Оиланинг бошлиғи ким?',
    ru: 'Кто глава семьи?',
    en: 'Who is the head of the family?',
  },
  'decisions.mahalla_duplicate': {
    uz: '{name} маҳалласи файлда икки марта бор. Бу битта маҳаллами?',
    ru: 'Махалля {name} есть в файле дважды. Это одна махалля?',
    en: 'The mahalla {name} stands in the file twice. Is it one mahalla?',
  },
  'decisions.official_duplicate': {
    uz: '{name|script} файлда икки марта бор. Маҳаллалари бирлаштирилди. Тўғрими?',
    ru: '{name|script} есть в файле дважды. Махалли объединены. Верно?',
    en: '{name|script} stands in the file twice. The mahallas were joined. Is that right?',
  },
  'decisions.log_duplicate_row': {
    uz: 'Бир хил қатор варақда икки марта бор. Иккинчиси ҳам керакми?',
    ru: 'Одинаковая строка есть на листе дважды. Нужна ли вторая?',
    en: 'The same row stands on the sheet twice. Is the second needed too?',
  },
  'decisions.log_title_date_mismatch': {
    uz: 'Варақ номида {day|day}, сарлавҳада {offer|day}. Қайси кун тўғри?',
    ru: 'В названии листа {day|day}, в заголовке {offer|day}. Какой день верный?',
    en: 'The sheet says {day|day}, its title {offer|day}. Which day is right?',
  },
  'decisions.log_sheet_without_date': {
    uz: '«{raw}» варағидаги ишлар қайси куни қилинган?',
    ru: 'В какой день сделана работа на листе «{raw}»?',
    en: 'On which day was the work of the sheet “{raw}” done?',
  },

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
