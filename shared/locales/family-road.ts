/** The road out of poverty on the card of a family: its steps, the exit, the return. */
import type { Texts } from './texts.ts';

export const familyRoadTexts = {
  'card.road': {
    uz: 'Камбағалликдан чиқиш йўли',
    ru: 'Путь из бедности',
    en: 'Road out of poverty',
  },
  'card.identifiedOn': { uz: 'Аниқланган', ru: 'Выявлена', en: 'Identified' },
  'card.studiedOn': { uz: 'Ўрганилган', ru: 'Изучена', en: 'Studied' },
  'card.plannedOn': { uz: 'Режа', ru: 'План', en: 'Plan' },
  'card.startedOn': { uz: 'Ижрода', ru: 'Исполнение', en: 'In progress' },
  'card.liftedOn': { uz: 'Чиққан', ru: 'Вышла', en: 'Lifted' },
  'card.recheckedOn': { uz: 'Тасдиқланган', ru: 'Подтверждена', en: 'Confirmed' },
  'card.stepDay': { uz: 'Санаси', ru: 'Дата', en: 'Day' },
  'card.stepEmpty': { uz: 'санаси киритилмаган', ru: 'дата не введена', en: 'no day entered' },
  'card.stepClear': { uz: 'Санани олиб ташлаш', ru: 'Убрать дату', en: 'Clear the date' },
  'card.stepOrder': {
    uz: '«{step}» санаси {on|day}: бу сана унга мос эмас.',
    ru: 'Этап «{step}» отмечен {on|day}: эта дата с ним не сходится.',
    en: 'The step “{step}” is on {on|day}: this day does not fit it.',
  },
  'card.liftTitle': {
    uz: 'Камбағалликдан чиққан',
    ru: 'Выход из бедности',
    en: 'Exit from poverty',
  },
  'card.liftDocument': { uz: 'Асос ҳужжат', ru: 'Документ-основание', en: 'Document' },
  'card.liftDocumentHint': {
    uz: 'Баённома, далолатнома рақами ва санаси',
    ru: 'Номер и дата протокола, акта',
    en: 'Number and date of the minutes or record',
  },
  'card.liftBy': { uz: 'Ким тасдиқлади', ru: 'Кто подтвердил', en: 'Who confirmed it' },
  'card.liftCaution': {
    uz: 'Сақлашга тўсиқ эмас, лекин эътибор беринг:',
    ru: 'Сохранить можно, но обратите внимание:',
    en: 'It can be saved, but note:',
  },
  'card.lifted': { uz: 'Чиққанлиги қайд этилди', ru: 'Выход записан', en: 'The exit was entered' },
  'card.warnIncomeUnderLine': {
    uz: 'охирги даромад камбағаллик чегарасидан паст',
    ru: 'последний доход ниже черты бедности',
    en: 'the last income is below the poverty line',
  },
  'card.warnIncomeUnknown': {
    uz: 'даромад киритилмаган',
    ru: 'доход не введён',
    en: 'no income was entered',
  },
  'card.warnNotStudied': {
    uz: 'ўрганилган сана йўқ',
    ru: 'нет даты изучения',
    en: 'no day of the study',
  },
  'card.warnPlanOpen': {
    uz: 'режада якунланмаган чоралар бор',
    ru: 'в плане есть незавершённые меры',
    en: 'the plan has open measures',
  },
  'card.unlift': { uz: 'Қайтган', ru: 'Вернулась в бедность', en: 'Returned to poverty' },
  'card.unliftTitle': {
    uz: 'Оила камбағалликка қайтган',
    ru: 'Семья вернулась в бедность',
    en: 'The family is poor again',
  },
  'card.unliftNote': {
    uz: 'Чиққан санаси олиб ташланади, қайтиш ҳисобда қолади.',
    ru: 'Дата выхода снимается, возврат остаётся в учёте.',
    en: 'The exit is taken back, the return stays counted.',
  },
  'card.unliftDay': { uz: 'Қайтган сана', ru: 'Дата возврата', en: 'Returned on' },
  'card.reason': { uz: 'Сабаби', ru: 'Причина', en: 'Reason' },
} as const satisfies Texts;
