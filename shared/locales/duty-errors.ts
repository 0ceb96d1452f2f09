/** What can go wrong with the duties towards people whose data is kept. Part of `errors.ts`. */
import type { ErrorTexts } from './texts.ts';

export const dutyErrorTexts = {
  'reason-missing': {
    sentence: {
      uz: 'Сақлаш муддати қўлда белгиланган, сабаби ёзилмаган.',
      ru: 'Срок хранения задан вручную, а причина не указана.',
      en: 'The retention day is set by hand, and no reason is given.',
    },
    advice: {
      uz: 'Сабабини ва асос ҳужжатини ёзинг ёки санани бўш қолдиринг: муддат қоида бўйича ҳисобланади.',
      ru: 'Укажите причину и документ или оставьте день пустым: срок будет взят по правилу.',
      en: 'Write the reason and the document, or leave the day empty: the rule then gives it.',
    },
  },
  'signer-missing': {
    sentence: {
      uz: '{name} вояга етмаган: розиликни ота-онаси ёки васийи имзолайди.',
      ru: '{name}: несовершеннолетний, согласие подписывает родитель или опекун.',
      en: '{name} is under age: a parent or guardian signs the consent.',
    },
    advice: {
      uz: 'Ким имзолаганини ёзинг.',
      ru: 'Укажите, кто подписал.',
      en: 'Write who signed.',
    },
  },
  'nothing-to-destroy': {
    sentence: {
      uz: 'Йўқ қилинадиган маълумот қолмаган.',
      ru: 'Уничтожать нечего: данных уже нет.',
      en: 'There is nothing left to destroy.',
    },
    advice: {
      uz: 'Рўйхатдан оила ёки шахсни танланг; аввал йўқ қилинганлар қайта танланмайди.',
      ru: 'Выберите семью или человека из списка; уже уничтоженные не выбираются.',
      en: 'Choose a family or a person from the list; those destroyed before cannot be chosen again.',
    },
  },
  'already-destroyed': {
    sentence: {
      uz: '{number}-сонли далолатнома ижро этилган: маълумотлар йўқ қилинган.',
      ru: 'Акт № {number} исполнен: данные уничтожены.',
      en: 'Act no. {number} was carried out: the data is destroyed.',
    },
    advice: {
      uz: 'Уни бекор қилиб ҳам, қайта ижро этиб ҳам бўлмайди. Варағини чоп этиш мумкин.',
      ru: 'Его нельзя ни отменить, ни исполнить снова. Лист можно напечатать.',
      en: 'It can be neither cancelled nor carried out again. Its sheet can be printed.',
    },
  },
  'number-taken': {
    sentence: {
      uz: '{number}-сонли далолатнома бор.',
      ru: 'Акт № {number} уже есть.',
      en: 'There is an act no. {number} already.',
    },
    advice: {
      uz: 'Бошқа рақам беринг.',
      ru: 'Дайте другой номер.',
      en: 'Give it another number.',
    },
  },
} as const satisfies Record<string, ErrorTexts>;
