/** What a change was, by the call that made it: for the notice after Ctrl+Z. */
import type { Texts } from './texts.ts';

export const changeWords = {
  'change.undone': {
    uz: 'Бекор қилинди: {what}',
    ru: 'Отменено: {what}',
    en: 'Undone: {what}',
  },
  'change.redone': {
    uz: 'Қайта бажарилди: {what}',
    ru: 'Выполнено снова: {what}',
    en: 'Done again: {what}',
  },
  'change.lists.save': {
    uz: 'маълумотнома таҳрири',
    ru: 'правка справочника',
    en: 'editing a reference list',
  },
  'change.lists.remove': {
    uz: 'маълумотномадан ўчириш',
    ru: 'удаление из справочника',
    en: 'removing from a reference list',
  },
  'change.amounts.save': {
    uz: 'белгиланган миқдор таҳрири',
    ru: 'правка установленной величины',
    en: 'editing an amount',
  },
  'change.amounts.remove': {
    uz: 'белгиланган миқдорни ўчириш',
    ru: 'удаление величины',
    en: 'removing an amount',
  },
  'change.holidays.save': {
    uz: 'дам олиш куни таҳрири',
    ru: 'правка выходного дня',
    en: 'editing a day off',
  },
  'change.holidays.remove': {
    uz: 'дам олиш кунини ўчириш',
    ru: 'удаление выходного дня',
    en: 'removing a day off',
  },
  'change.attachments.attach': {
    uz: 'масъул бириктириш',
    ru: 'прикрепление ответственного',
    en: 'attaching an official',
  },
  'change.attachments.end': {
    uz: 'бириктиришни тугатиш',
    ru: 'завершение прикрепления',
    en: 'ending an attachment',
  },
  'change.attachments.save': {
    uz: 'бириктириш таҳрири',
    ru: 'правка прикрепления',
    en: 'editing an attachment',
  },
  'change.attachments.remove': {
    uz: 'бириктиришни ўчириш',
    ru: 'удаление прикрепления',
    en: 'removing an attachment',
  },
  'change.attachments.saveNorm': {
    uz: 'меъёрни ўзгартириш',
    ru: 'изменение нормы',
    en: 'changing the norm',
  },
  'change.targets.save': { uz: 'режа кўрсаткичи', ru: 'плановый показатель', en: 'the target' },
  'change.rating.saveWeights': {
    uz: 'рейтинг вазнлари',
    ru: 'веса рейтинга',
    en: 'weights of the ranking',
  },
  'change.families.save': { uz: 'оила таҳрири', ru: 'правка семьи', en: 'editing families' },
  'change.families.create': {
    uz: 'оила қўшиш',
    ru: 'добавление семьи',
    en: 'adding a family',
  },
  'change.families.remove': {
    uz: 'оилани ўчириш',
    ru: 'удаление семьи',
    en: 'removing families',
  },
  'change.families.saveStudy': {
    uz: 'ўрганиш натижаси',
    ru: 'результат изучения',
    en: 'the result of the study',
  },
  'change.families.saveIncome': {
    uz: 'даромадни киритиш',
    ru: 'ввод дохода',
    en: 'entering income',
  },
  'change.families.removeIncome': {
    uz: 'даромадни ўчириш',
    ru: 'удаление дохода',
    en: 'removing income',
  },
  'change.families.setCategory': {
    uz: 'тоифани ўзгартириш',
    ru: 'изменение категории',
    en: 'changing the category',
  },
  'change.families.setRegisters': {
    uz: 'дафтарларни ўзгартириш',
    ru: 'изменение тетрадей',
    en: 'changing the registers',
  },
  'change.families.setCauses': {
    uz: 'камбағаллик сабаблари',
    ru: 'причины бедности',
    en: 'causes of poverty',
  },
  'change.families.lift': {
    uz: 'камбағалликдан чиқариш',
    ru: 'вывод из бедности',
    en: 'lifting out of poverty',
  },
  'change.families.recheck': {
    uz: 'қайта текширув',
    ru: 'повторная проверка',
    en: 'the re-check',
  },
  'change.families.unlift': {
    uz: 'камбағалликка қайтиш',
    ru: 'возврат в бедность',
    en: 'return to poverty',
  },
  'change.decisions.decide': { uz: 'саволга жавоб', ru: 'ответ на вопрос', en: 'the answer' },
  'change.decisions.dismiss': {
    uz: 'саволни шундайлигича қолдириш',
    ru: 'вопрос оставлен как есть',
    en: 'leaving a question as it is',
  },
  'change.log.saveDay': {
    uz: 'кунлик ҳисобот қатори',
    ru: 'строка ежедневного отчёта',
    en: 'a row of the daily report',
  },
  'change.log.save': {
    uz: 'кунлик ҳисобот таҳрири',
    ru: 'правка ежедневного отчёта',
    en: 'editing the daily report',
  },
  'change.log.remove': {
    uz: 'кунлик ҳисобот қаторини ўчириш',
    ru: 'удаление строки ежедневного отчёта',
    en: 'removing a row of the daily report',
  },
  'change.mahallas.save': {
    uz: 'маҳалла таҳрири',
    ru: 'правка махалли',
    en: 'editing a mahalla',
  },
  'change.mahallas.create': {
    uz: 'маҳалла қўшиш',
    ru: 'добавление махалли',
    en: 'adding a mahalla',
  },
  'change.mahallas.remove': {
    uz: 'маҳаллани ўчириш',
    ru: 'удаление махалли',
    en: 'removing a mahalla',
  },
  'change.mahallas.savePost': {
    uz: 'маҳалла еттилиги',
    ru: 'махаллинская семёрка',
    en: 'the mahalla seven',
  },
  'change.officials.save': {
    uz: 'масъул таҳрири',
    ru: 'правка ответственного',
    en: 'editing an official',
  },
  'change.officials.create': {
    uz: 'масъул қўшиш',
    ru: 'добавление ответственного',
    en: 'adding an official',
  },
  'change.officials.remove': {
    uz: 'масъулни ўчириш',
    ru: 'удаление ответственного',
    en: 'removing an official',
  },
  'change.persons.save': {
    uz: 'оила аъзоси таҳрири',
    ru: 'правка члена семьи',
    en: 'editing a family member',
  },
  'change.persons.create': {
    uz: 'оила аъзосини қўшиш',
    ru: 'добавление члена семьи',
    en: 'adding a family member',
  },
  'change.persons.remove': {
    uz: 'оила аъзосини ўчириш',
    ru: 'удаление члена семьи',
    en: 'removing a family member',
  },
  'change.plans.saveItems': {
    uz: 'чора-тадбир таҳрири',
    ru: 'правка меры',
    en: 'editing a measure',
  },
  'change.plans.removeItems': {
    uz: 'чора-тадбирни ўчириш',
    ru: 'удаление меры',
    en: 'removing a measure',
  },
  'change.plans.extend': { uz: 'муддатни узайтириш', ru: 'продление срока', en: 'extending' },
  'change.plans.complete': {
    uz: 'бажарилди деб белгилаш',
    ru: 'отметка об исполнении',
    en: 'marking as done',
  },
  'change.plans.approve': {
    uz: 'режани тасдиқлаш',
    ru: 'утверждение плана',
    en: 'approving the plan',
  },
} as const satisfies Texts;
