import { shippedItems } from './shipped-item.ts';

/** Measures and services of a plan. `opportunity`: the number of the opportunity they serve. */
export const measures = [
  ...shippedItems(
    'measure',
    { source: 'Kinds of help named by baraka.gov.uz, kun.uz and NASP (29.08.2024); grouped here' },
    `
    code                   | nameCyrl                                             | nameRu                                                  | nameEn                             | extra         | synonyms
    jobPlacement           | ишга жойлаштириш                                     | трудоустройство                                         | job placement                      | opportunity=1 | ишга жойлашиш; бандлигини таъминлаш; иш билан таъминлаш
    vacancyOffer           | бўш иш ўрни таклиф қилиш                             | предложение вакансии                                    | vacancy offered                    | opportunity=1 | бўш иш ўрни; вакансия
    paidPublicWorks        | ҳақ тўланадиган жамоат ишлари                        | оплачиваемые общественные работы                        | paid public works                  | opportunity=1 | жамоат ишлари; жамоат ишларига жалб қилиш
    homeWork               | касаначилик                                          | надомный труд                                           | home-based work                    | opportunity=1 | касаначиликка жалб қилиш
    handicrafts            | ҳунармандчилик                                       | ремесленничество                                        | handicrafts                        | opportunity=1 | ҳунармандчиликни йўлга қўйиш
    familyBusiness         | оилавий тадбиркорлик                                 | семейное предпринимательство                            | family business                    | opportunity=1 | оилавий бизнес; тадбиркорликка жалб қилиш
    preferentialLoan       | имтиёзли кредит                                      | льготный кредит                                         | preferential loan                  | opportunity=1 | имтиёзли кредит ажратиш
    microloan              | микрокредит                                          | микрокредит                                             | micro-loan                         | opportunity=1 | микрокредит ажратиш; микроқарз
    subsidy                | субсидия                                             | субсидия                                                | subsidy                            | opportunity=1 | субсидия ажратиш
    landLease              | ер ажратиш (ижарага)                                 | выделение земли (в аренду)                              | land plot lease                    | opportunity=1 | ер ажратиш; ижарага ер ажратиш
    greenhouse             | иссиқхона                                            | теплица                                                 | greenhouse                         | opportunity=1 | иссиқхона қуриш
    livestock              | парранда / чорва бериш                               | выдача птицы / скота                                    | poultry or livestock provided      | opportunity=1 | парранда бериш; чорва бериш; жўжа бериш; қорамол бериш
    equipment              | асбоб-ускуна бериш                                   | предоставление оборудования                             | equipment provided                 | opportunity=1 | асбоб-ускуна; тикув машинаси бериш; меҳнат қуроли бериш
    mobileShop             | кўчма савдо дўкони                                   | передвижная торговая точка (фудтрак)                    | mobile shop or food truck          | opportunity=1 | фудтрак; савдо дўкони
    vocationalTraining     | касбга ўқитиш                                        | профессиональное обучение                               | vocational training                | opportunity=2 | касб-ҳунарга ўқитиш; касб-ҳунарга ўргатиш; касб-ҳунар курси; мономарказда ўқитиш
    kindergartenPlace      | болани боғчага жойлаштириш                           | устройство ребёнка в детсад                             | kindergarten place                 | opportunity=2 | боғчага жойлаштириш; МТТга жойлаштириш
    clubEnrolment          | тўгаракка жалб қилиш                                 | привлечение в кружок                                    | enrolment in a club                | opportunity=2 | тўгаракларга жалб қилиш
    tuitionContract        | шартнома тўлови (контракт)                           | оплата контракта за учёбу                               | tuition contract paid              | opportunity=2 | шартнома тўлови; контракт; контракт тўлови
    medicalCheckUp         | тиббий кўрик                                         | медосмотр                                               | medical check-up                   | opportunity=3 | тиббий кўрикдан ўтказиш
    treatmentCosts         | даволаниш ва жарроҳлик харажатларини қоплаш          | покрытие расходов на лечение и операции                 | treatment and surgery costs        | opportunity=3 | жарроҳлик харажатларини қоплаш; даволаниш харажатларини қоплаш; операция харажатларини қоплаш
    prostheses             | протез-ортопедия буюмлари ва реабилитация воситалари | протезно-ортопедические изделия и средства реабилитации | prostheses and rehabilitation aids | opportunity=3 | протез-ортопедия буюми; протез-ортопедия буюмлари; ногиронлик аравачаси
    rehabilitation         | тиббий-ижтимоий реабилитация                         | медико-социальная реабилитация                          | medico-social rehabilitation       | opportunity=3 | реабилитация
    childBenefit           | болалар нафақаси                                     | детское пособие                                         | child benefit                      | opportunity=4 | болалар нафақаси тайинлаш; болалар пули
    materialAid            | моддий ёрдам                                         | материальная помощь                                     | material aid                       | opportunity=4 | моддий ёрдам бериш
    oneOffAid              | бир марталик моддий ёрдам                            | единовременная материальная помощь                      | one-off aid                        | opportunity=4 | бир марталик ёрдам
    pensionAward           | пенсия тайинлаш                                      | назначение пенсии                                       | pension award                      | opportunity=4 | пенсия
    benefitAward           | нафақа тайинлаш                                      | назначение пособия                                      | benefit award                      | opportunity=4 | нафақа
    compensation           | компенсация                                          | компенсация                                             | compensation                       | opportunity=4 | компенсация тўлаш
    psychologicalHelp      | психологик ёрдам                                     | психологическая помощь                                  | psychological help                 | opportunity=4 | психолог кўмаги
    legalAid               | ҳуқуқий ёрдам                                        | правовая помощь                                         | legal aid                          | opportunity=4 | юридик ёрдам
    documentsRestored      | ҳужжатларни тиклаш                                   | восстановление документов                               | documents restored                 | opportunity=4 | ҳужжат тиклаш
    familyMediation        | оилавий низони бартараф этиш                         | урегулирование семейного конфликта                      | family conflict mediation          | opportunity=4 | оилани яраштириш
    homeCare               | уйда парвариш                                        | уход на дому                                            | home care                          | opportunity=4 | уйда парвариш қилиш
    socialHouseholdService | ижтимоий-маиший хизмат                               | социально-бытовая услуга                                | social and household service       | opportunity=4 | ижтимоий-маиший ёрдам; уйда ижтимоий-маиший ёрдам
    dayCare                | кундузги қатнов хизмати                              | услуга дневного пребывания                              | day care                           | opportunity=4 | кундузги қатнов
    personalAssistant      | шахсий ёрдамчи                                       | персональный ассистент                                  | personal assistant                 | opportunity=4 | шахсий ассистент
    caringFamilyService    | «Меҳрли оила» хизмати                                | услуга «Мехрли оила»                                    | Caring Family service              | opportunity=4 | Меҳрли оила
    fosterFamily           | профессионал тутинган оила                           | профессиональная приёмная семья                         | professional foster family         | opportunity=4 | тутинган оила
    saxovatAid             | «Саховат ва кўмак» жамғармаси ёрдами                 | помощь фонда «Саховат ва кумак»                         | aid of the Saxovat va Koʻmak fund  | opportunity=4 | «Саховат ва кўмак» жамғармаси; Саховат ва кўмак
    sponsorAid             | ҳомийлик ёрдами                                      | спонсорская помощь                                      | sponsor aid                        | opportunity=4 | ҳомий ёрдами; ҳомийлик
    homeRepair             | уй-жойни таъмирлаш                                   | ремонт жилья                                            | home repair                        | opportunity=5 | уй таъмирлаш; уйни таъмирлаш; томни таъмирлаш; том қисмини таъмирлаш
    rentSubsidy            | ижара тўловини қоплаш                                | покрытие арендной платы                                 | rent covered                       | opportunity=5 | ижара тўлови
    communityWork          | ҳашар                                                | хашар                                                   | community work day                 | opportunity=5 | ҳашар ўтказиш
    `,
  ),

  /* The sources name no measures for opportunities 6 and 7 by word. */
  ...shippedItems(
    'measure',
    { source: 'Working list of this program, after the infrastructure named by PQ-330' },
    `
    code              | nameCyrl                                         | nameRu                                               | nameEn                                  | extra         | synonyms
    plotAdvice        | томорқадан фойдаланишга кўмаклашиш (кўчат, уруғ) | содействие в использовании участка (саженцы, семена) | help with the household plot            | opportunity=1 | томорқадан фойдаланиш; кўчат бериш; уруғ бериш
    preparatoryCourse | олийгоҳга тайёрлов курси                         | подготовительный курс для поступления в вуз          | preparatory course for university       | opportunity=2 | тайёрлов курси
    schoolSupplies    | ўқувчига кийим-кечак ва ўқув қуроллари бериш     | одежда и учебные принадлежности школьнику            | clothes and school supplies for a pupil | opportunity=2 | ўқув қуроллари бериш; мактаб формаси бериш
    medicines         | дори воситалари бериш                            | обеспечение лекарствами                              | medicines provided                      | opportunity=3 | дори-дармон бериш
    housing           | уй-жой билан таъминлаш                           | обеспечение жильём                                   | dwelling provided                       | opportunity=5 | уй бериш; уй-жой бериш
    irrigation        | томорқага суғориш суви етказиш                   | подача поливной воды на участок                      | irrigation water for plots              | opportunity=6 | сув чиқариш; қудуқ қазиш; насос ўрнатиш
    drinkingWater     | ичимлик суви тортиш                              | проведение питьевой воды                             | drinking water supply                   | opportunity=6 | ичимлик суви; ичимлик суви таъминоти
    powerSupply       | электр таъминотини яхшилаш                       | улучшение электроснабжения                           | power supply improved                   | opportunity=6 | электр таъминоти; трансформатор ўрнатиш
    gasSupply         | газ таъминотини яхшилаш                          | улучшение газоснабжения                              | gas supply improved                     | opportunity=6 | газ таъминоти; газ тортиш
    internalRoads     | ички йўлларни таъмирлаш                          | ремонт внутренних дорог                              | internal roads repaired                 | opportunity=6 | йўл таъмирлаш; йўлларни таъмирлаш
    internet          | интернет тортиш                                  | проведение интернета                                 | internet connection                     | opportunity=6 | интернет
    monthlyMeeting    | ойлик учрашув                                    | ежемесячная встреча                                  | monthly meeting                         | opportunity=7 | ҳар ойлик учрашув
    homeVisit         | хонадонга ташриф                                 | посещение на дому                                    | home visit                              | opportunity=7 | ташриф; хонадонга кириш
    officialReception | раҳбар қабули                                    | приём у руководителя                                 | reception by an official                | opportunity=7 | шахсий қабул; сайёр қабул; қабул
    `,
  ),
];
