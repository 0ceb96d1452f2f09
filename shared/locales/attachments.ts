/** Who answers for what: attaching, ending, the list of attachments. */
import type { Texts } from './texts.ts';

export const attachmentTexts = {
  'attachments.attach': {
    uz: 'Масъул бириктириш',
    ru: 'Прикрепить ответственного',
    en: 'Attach an official',
  },
  'attachments.attachTargets': {
    uz: 'Маҳалла ва оила бириктириш',
    ru: 'Прикрепить махалли и семьи',
    en: 'Attach mahallas and families',
  },
  'attachments.title': {
    uz: 'Бириктирилган масъуллар',
    ru: 'Прикреплённые ответственные',
    en: 'Attached officials',
  },
  'attachments.titleOfOfficial': {
    uz: 'Бириктирилган маҳалла ва оилалар',
    ru: 'Прикреплённые махалли и семьи',
    en: 'Attached mahallas and families',
  },
  'attachments.endHint': {
    uz: 'Янглиш киритилган бўлса, тугатмасдан ўчиринг: тарихда қолмайди.',
    ru: 'Если введено по ошибке, удалите: в истории не останется.',
    en: 'If it was entered by mistake, remove it: the history will not show it.',
  },
  'attachments.current': { uz: 'Ҳозирги', ru: 'Действующие', en: 'Current' },
  'attachments.past': { uz: 'Тугаган', ru: 'Завершённые', en: 'Ended' },
  'attachments.official': { uz: 'Масъул', ru: 'Ответственный', en: 'Official' },
  'attachments.organisation': { uz: 'Ташкилоти', ru: 'Организация', en: 'Organisation' },
  'attachments.phone': { uz: 'Телефон', ru: 'Телефон', en: 'Phone' },
  'attachments.target': {
    uz: 'Оила ёки маҳалла',
    ru: 'Семья или махалля',
    en: 'Family or mahalla',
  },
  'attachments.mahalla': { uz: 'Маҳалла', ru: 'Махалля', en: 'Mahalla' },
  'attachments.mahallaOf': { uz: '{name} маҳалласи', ru: 'махалля {name}', en: '{name} mahalla' },
  'attachments.role': { uz: 'Бириктирилиш тури', ru: 'Роль', en: 'Role' },
  'attachments.orderNumber': { uz: 'Буйруқ рақами', ru: 'Номер приказа', en: 'Order number' },
  'attachments.orderOn': { uz: 'Буйруқ санаси', ru: 'Дата приказа', en: 'Order date' },
  'attachments.orderShort': { uz: 'Буйруқ №', ru: '№ приказа', en: 'Order No.' },
  'attachments.orderOnShort': { uz: 'Санаси', ru: 'Дата', en: 'Dated' },
  'attachments.roleShort': { uz: 'Тури', ru: 'Роль', en: 'Role' },
  'attachments.fromOn': { uz: 'Қачондан', ru: 'С какого дня', en: 'From' },
  'attachments.fromShort': { uz: 'Қачондан', ru: 'С', en: 'From' },
  'attachments.toShort': { uz: 'Қачонгача', ru: 'По', en: 'Until' },
  'attachments.note': { uz: 'Изоҳ', ru: 'Примечание', en: 'Note' },
  'attachments.end': { uz: 'Тугатиш', ru: 'Завершить', en: 'End' },
  'attachments.endTitle': {
    uz: 'Бириктиришни тугатиш',
    ru: 'Завершить прикрепление',
    en: 'End the attachment',
  },
  'attachments.endCount': {
    uz: '{count} та бириктириш шу куни тугайди ва тарихда қолади.',
    ru: {
      one: '{count} прикрепление закончится в этот день и останется в истории.',
      few: '{count} прикрепления закончатся в этот день и останутся в истории.',
      many: '{count} прикреплений закончатся в этот день и останутся в истории.',
      other: '{count} прикрепления закончатся в этот день и останутся в истории.',
    },
    en: {
      one: '{count} attachment ends on this day and stays in the history.',
      other: '{count} attachments end on this day and stay in the history.',
    },
  },
  'attachments.lastDay': { uz: 'Охирги куни', ru: 'Последний день', en: 'Last day' },
  'attachments.ended': {
    uz: '{count} та бириктириш тугатилди',
    ru: {
      one: 'Завершено {count} прикрепление',
      few: 'Завершено {count} прикрепления',
      many: 'Завершено {count} прикреплений',
      other: 'Завершено {count} прикрепления',
    },
    en: { one: '{count} attachment ended', other: '{count} attachments ended' },
  },
  'attachments.remove': { uz: 'Хато, ўчириш', ru: 'Ошибка, удалить', en: 'Mistake, remove' },
  'attachments.removed': {
    uz: '{count} та бириктириш ўчирилди. Қайтариш: Ctrl+Z',
    ru: {
      one: 'Удалено {count} прикрепление. Вернуть: Ctrl+Z',
      few: 'Удалено {count} прикрепления. Вернуть: Ctrl+Z',
      many: 'Удалено {count} прикреплений. Вернуть: Ctrl+Z',
      other: 'Удалено {count} прикрепления. Вернуть: Ctrl+Z',
    },
    en: {
      one: '{count} attachment removed. Undo: Ctrl+Z',
      other: '{count} attachments removed. Undo: Ctrl+Z',
    },
  },
  'attachments.emptyTitle': {
    uz: 'Ҳеч ким бириктирилмаган',
    ru: 'Никто не прикреплён',
    en: 'Nobody is attached',
  },
  'attachments.emptyAdvice': {
    uz: '«Масъул бириктириш» тугмасини босинг: буйруқ рақами ва санаси билан.',
    ru: 'Нажмите «Прикрепить ответственного»: с номером и датой приказа.',
    en: 'Press “Attach an official”, with the number and date of the order.',
  },
  'attachments.emptyTitleOfOfficial': {
    uz: 'Бу масъулга ҳеч нарса бириктирилмаган',
    ru: 'За этим ответственным ничего не закреплено',
    en: 'This official answers for nothing yet',
  },
  'attachments.emptyAdviceOfOfficial': {
    uz: '«Маҳалла ва оила бириктириш» тугмасини босинг.',
    ru: 'Нажмите «Прикрепить махалли и семьи».',
    en: 'Press “Attach mahallas and families”.',
  },

  'attachments.who': { uz: 'Ким', ru: 'Кто', en: 'Who' },
  'attachments.whom': { uz: 'Кимга', ru: 'К кому', en: 'For whom' },
  'attachments.whoHint': {
    uz: 'Исмини кириллда ёки лотинда ёзинг',
    ru: 'Введите имя кириллицей или латиницей',
    en: 'Type a name in Cyrillic or Latin',
  },
  'attachments.pickKeys': {
    uz: 'Танлаш: ↑ ↓ Enter',
    ru: 'Выбор: ↑ ↓ Enter',
    en: 'Choose: ↑ ↓ Enter',
  },
  'attachments.leastLoaded': {
    uz: 'Оиласи энг кам масъуллар',
    ru: 'Ответственные с наименьшим числом семей',
    en: 'Officials with the fewest families',
  },
  'attachments.noOfficials': {
    uz: 'Масъуллар ҳали киритилмаган. Аввал «Масъуллар» бўлимида қўшинг.',
    ru: 'Ответственные ещё не внесены. Сначала добавьте их в разделе «Ответственные».',
    en: 'No officials yet. Add them in the section “Officials” first.',
  },
  'attachments.unchoose': {
    uz: 'Танловдан олиш: {name}',
    ru: 'Убрать: {name}',
    en: 'Take out: {name}',
  },
  'attachments.whomHint': {
    uz: 'Маҳалла ёки оила номини ёзинг',
    ru: 'Введите название махалли или имя главы семьи',
    en: 'Type a mahalla or the name of a family',
  },
  'attachments.familiesOfNobody': {
    uz: 'Масъули йўқ оилалар',
    ru: 'Семьи без ответственного',
    en: 'Families with no official',
  },
  'attachments.allHaveSomebody': {
    uz: 'Ҳамма оиланинг масъули бор. Номини ёзиб қидиринг.',
    ru: 'У всех семей есть ответственные. Найдите по имени.',
    en: 'Every family has somebody. Type a name to search.',
  },
  'attachments.nobody': { uz: 'масъули йўқ', ru: 'без ответственного', en: 'no official' },
  'attachments.load': {
    uz: 'ҳозир {families} оила',
    ru: 'сейчас {families}',
    en: 'now {families}',
  },
  'attachments.norm': { uz: 'меъёр {norm}', ru: 'норма {norm}', en: 'norm {norm}' },
  'attachments.overNorm': {
    uz: 'Меъёр {norm} оила. Ортиқ бўлади: {names}',
    ru: 'Норма — {norm}. Станет больше: {names}',
    en: 'The norm is {norm} families. Over it: {names}',
  },
  'attachments.howEach': { uz: 'Ҳар бирига ҳаммаси', ru: 'Каждому все', en: 'All to each' },
  'attachments.howShare': { uz: 'Тенг тақсимлаш', ru: 'Поделить поровну', en: 'Share equally' },
  'attachments.howShareHint': {
    uz: 'Оиласи кам масъулга кўпроқ тегади; яқин яшайдиган оилалар бир масъулга берилади.',
    ru: 'У кого семей меньше, получит больше; соседние семьи достанутся одному.',
    en: 'Who has fewer gets more; neighbouring families go to the same official.',
  },
  'attachments.replace': {
    uz: 'Ҳозир шу турда бириктирилганлар ўрнига',
    ru: 'Вместо тех, кто прикреплён в этой роли сейчас',
    en: 'In place of those attached in this role now',
  },
  'attachments.replaceHint': {
    uz: 'Уларнинг охирги куни: {on|day}',
    ru: 'Их последний день: {on|day}',
    en: 'Their last day: {on|day}',
  },
  'attachments.submit': { uz: 'Бириктириш', ru: 'Прикрепить', en: 'Attach' },
  'attachments.attached': {
    uz: '{count} та бириктирилди. Қайтариш: Ctrl+Z',
    ru: {
      one: 'Прикреплено: {count}. Вернуть: Ctrl+Z',
      other: 'Прикреплено: {count}. Вернуть: Ctrl+Z',
    },
    en: { one: '{count} attached. Undo: Ctrl+Z', other: '{count} attached. Undo: Ctrl+Z' },
  },
  'attachments.alreadyAll': {
    uz: 'Булар аввалдан бириктирилган: ҳеч нарса ўзгармади.',
    ru: 'Они уже были прикреплены: ничего не изменилось.',
    en: 'These were attached already: nothing changed.',
  },
} as const satisfies Texts;
