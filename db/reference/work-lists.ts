import { shippedItems } from './shipped-item.ts';

/** Lists of the plan, its money and its results. Measures are in `measures.ts`. */
export const workLists = [
  /*
   * The seven opportunities and responsibilities, word for word. The position is the number on
   * the sheets. `scope`: whether the heading belongs to a family's plan or to the mahalla.
   */
  ...shippedItems(
    'opportunity',
    {
      source:
        'PF-143 of 23.09.2024, as quoted in the news of Gʻijduvon, 24.09.2024; Russian translated here',
      fromOn: '2024-11-01',
    },
    `
    code           | nameCyrl                                                      | nameRu                                                          | nameEn                                             | extra                                                                                       | synonyms
    employment     | барқарор бандлик ва юқори даромад топишга эришиш              | достижение устойчивой занятости и высокого дохода               | stable employment and high income                  | scope=family; shortCyrl=Бандлик; shortRu=Занятость; shortEn=Employment                      | бандлик; бандлик ва даромад
    education      | таълим олиш ва касб-ҳунар ўрганиш                             | получение образования и обучение профессии                      | education and vocational training                  | scope=family; shortCyrl=Таълим; shortRu=Образование; shortEn=Education                      | таълим; таълим ва касб-ҳунар
    health         | кафолатланган давлат тиббий хизматидан фойдаланиш             | пользование гарантированными государством медицинскими услугами | guaranteed state medical services                  | scope=family; shortCyrl=Тиббиёт; shortRu=Здоровье; shortEn=Health                           | тиббиёт; тиббий хизмат; соғлиқни сақлаш
    socialServices | ижтимоий хизматлардан фойдаланиш                              | пользование социальными услугами                                | social services                                    | scope=family; shortCyrl=Ижтимоий хизмат; shortRu=Социальные услуги; shortEn=Social services | ижтимоий хизмат; ижтимоий ҳимоя
    housing        | яшаш шароитларини яхшилаш                                     | улучшение жилищных (бытовых) условий                            | improvement of living conditions                   | scope=family; shortCyrl=Уй-жой; shortRu=Жильё; shortEn=Housing                              | уй-жой; яшаш шароити
    infrastructure | давлат томонидан маҳаллалар инфратузилмасини ривожлантириш    | развитие государством инфраструктуры махаллей                   | development of mahalla infrastructure by the state | scope=mahalla; shortCyrl=Инфратузилма; shortRu=Инфраструктура; shortEn=Infrastructure       | инфратузилма; инфратузилмани ривожлантириш
    dialogue       | давлат органлари ходимлари билан тўғридан-тўғри мулоқот қилиш | прямой диалог с работниками государственных органов             | direct dialogue with state officials               | scope=family; shortCyrl=Мулоқот; shortRu=Диалог; shortEn=Dialogue                           | мулоқот; тўғридан-тўғри мулоқот
    `,
  ),

  /* What a person sets on a plan item. `isOpen`: its deadline still runs. */
  ...shippedItems(
    'planState',
    { source: 'Terms of control of execution in state bodies; no prescribed form was found' },
    `
    code       | nameCyrl             | nameRu             | nameEn                | extra    | synonyms
    planned    | режалаштирилган      | запланировано      | planned               | isOpen=1 | режада; режалаштирилди
    inProgress | жараёнда             | в процессе         | in progress           | isOpen=1 | ижрода; бажарилмоқда; ижро этилмоқда; жараёнида
    done       | бажарилди            | исполнено          | done                  | isOpen=0 | бажарилган; ижро этилди; ижро этилган
    partlyDone | қисман бажарилди     | исполнено частично | partly done           | isOpen=1 | қисман бажарилган; қисман
    extended   | муддати узайтирилган | срок продлён       | extended              | isOpen=1 | муддати узайтирилди; узайтирилган
    cancelled  | бекор қилинган       | отменено           | cancelled             | isOpen=0 | бекор қилинди; олиб ташланган
    released   | назоратдан ечилди    | снято с контроля   | released from control | isOpen=0 | назоратдан ечилган; назоратдан олинди
    `,
  ),

  /* States that are worked out from the deadline and are never entered. */
  ...shippedItems(
    'derivedState',
    { source: 'Worked out by this program from the deadline' },
    `
    code    | nameCyrl           | nameRu      | nameEn   | extra | synonyms
    overdue | муддати ўтган      | просрочено  | overdue  |       | кечиккан
    dueSoon | муддати яқинлашган | срок близко | due soon |       | муддати яқин
    `,
  ),

  /* What came of a need that was found: the twelve kinds of the module. */
  ...shippedItems(
    'resultType',
    { source: 'Figures of the module «Маҳаллада ижтимоий хизмат», end of 2022' },
    `
    code                  | nameCyrl                                             | nameRu                                                  | nameEn                                 | extra | synonyms
    benefitAwarded        | нафақа тайинланди                                    | назначено пособие                                       | benefit awarded                        |       | нафақа
    pensionAwarded        | пенсия тайинланди                                    | назначена пенсия                                        | pension awarded                        |       | пенсия
    materialAidGiven      | моддий ёрдам берилди                                 | оказана материальная помощь                             | material aid given                     |       | моддий ёрдам; моддий ёрдам кўрсатилди
    familyConflictSettled | оилавий низоларни бартараф этишга кўмаклашилди       | оказано содействие в урегулировании семейных конфликтов | help given to settle a family conflict |       | оилавий низо бартараф этилди; ярашди
    jobFound              | бандлиги таъминланди                                 | обеспечена занятость                                    | employment provided                    |       | ишга жойлаштирилди; ишга жойлашди; бандлиги таъминланган
    sentToTraining        | касбга тайёрлашга йўналтирилди                       | направлен на профессиональную подготовку                | sent to vocational training            |       | касбга ўқитилди; касб-ҳунарга ўқитилди
    surgeryPaid           | жарроҳлик амалиёти харажатлари қоплаб берилди        | покрыты расходы на хирургическую операцию               | costs of surgery covered               |       | операция харажати қопланди
    rehabilitationAids    | протез-ортопедия буюмлари ва реабилитация воситалари | протезно-ортопедические изделия и средства реабилитации | prostheses and rehabilitation aids     |       | протез берилди; реабилитация воситалари; ногиронлик аравачаси берилди
    legalHelp             | ҳуқуқий ёрдам                                        | правовая помощь                                         | legal help                             |       | ҳуқуқий ёрдам берилди; ҳуқуқий ёрдам кўрсатилди
    psychologicalHelp     | психологик ёрдам                                     | психологическая помощь                                  | psychological help                     |       | психологик ёрдам берилди; психологик ёрдам кўрсатилди
    medicalHelp           | тиббий ёрдам/хизмат                                  | медицинская помощь/услуга                               | medical help or service                |       | тиббий ёрдам; тиббий хизмат; тиббий ёрдам кўрсатилди
    otherHelp             | бошқа турдаги ёрдам                                  | помощь другого вида                                     | help of another kind                   |       | бошқа ёрдам; бошқа турдаги ёрдамлар
    `,
  ),

  ...shippedItems(
    'fundingSource',
    {
      source:
        'Funds named by VM-313, PF of 01.04.2025 and the decrees on the daftars; working list',
    },
    `
    code           | nameCyrl                               | nameRu                                    | nameEn                           | extra | synonyms
    localBudget    | маҳаллий бюджет                        | местный бюджет                            | local budget                     |       | бюджет; туман бюджети; вилоят бюджети; маҳаллий бюджет маблағлари
    stateBudget    | республика бюджети                     | республиканский бюджет                    | state budget                     |       | давлат бюджети
    employmentFund | Бандликка кўмаклашиш давлат жамғармаси | Государственный фонд содействия занятости | State Employment Assistance Fund |       | бандлик жамғармаси; бандликка кўмаклашиш жамғармаси
    saxovatFund    | «Саховат ва кўмак» жамғармаси          | фонд «Саховат ва кумак»                   | Saxovat va Koʻmak fund           |       | Саховат ва кўмак; Саховат жамғармаси
    womensFund     | «Аёллар дафтари» жамғармаси            | фонд «Женской тетради»                    | Women’s Notebook fund            |       |
    youthFund      | «Ёшлар дафтари» жамғармаси             | фонд «Молодёжной тетради»                 | Youth Notebook fund              |       |
    nuroniyFund    | «Нуроний» жамғармаси                   | фонд «Нуроний»                            | Nuroniy (elders’) fund           |       | Нуроний
    bankLoan       | банк кредити                           | кредит банка                              | bank loan                        |       | кредит; имтиёзли кредит; банк маблағи
    sponsor        | ҳомий                                  | спонсор                                   | sponsor                          |       | ҳомийлик; ҳомийлик маблағи; ҳомийлар; ҳомийлар маблағи
    employer       | иш берувчи маблағи                     | средства работодателя                     | employer’s means                 |       | корхона маблағи; ташкилот маблағи; иш берувчи
    community      | ҳашар                                  | хашар                                     | community work                   |       | ҳашар йўли билан; маҳалла аҳли
    ownMeans       | ўз маблағи                             | собственные средства                      | own means                        |       | ўз ҳисобидан; оила маблағи; ўз маблағлари
    noFunding      | маблағ талаб этилмайди                 | средства не требуются                     | no funding needed                |       | маблағсиз; талаб этилмайди
    otherFunding   | бошқа манба                            | другой источник                           | other source                     |       | бошқа манбалар; бошқа
    `,
  ),
];
