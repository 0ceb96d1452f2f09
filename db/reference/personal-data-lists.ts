import { shippedItems } from './shipped-item.ts';

/**
 * Lists of the duties under ЎРҚ-547 «Шахсга доир маълумотлар тўғрисида». Read from: advice.uz/oz/document/2116 and a
 * copy of the law on azkurs.org (articles 17, 18), gratanet.com and spot.uz of 21.11.2023 (order 3478),
 * azizovpartners.uz of 29.11.2022 (VM-570), the domain paper (PF-143, PQ-330). What could not be compared with the
 * text of an act says so in its source and bears `isUnconfirmed`: the office corrects the row, and says that a lawyer did.
 */
export const personalDataLists = [
  ...shippedItems(
    'legalBasis',
    { source: 'ПФ-143, 23.09.2024', fromOn: '2024-09-23' },
    `
    code  | nameCyrl                                                                                     | nameRu                                                           | nameEn                                                | extra | synonyms
    pf143 | Ўзбекистон Республикаси Президентининг 2024 йил 23 сентябрдаги ПФ-143-сон Фармони           | Указ Президента Республики Узбекистан № УП-143 от 23.09.2024     | Presidential Decree PF-143 of 23.09.2024              |       |
    `,
  ),
  ...shippedItems(
    'legalBasis',
    { source: 'ПҚ-330, 23.09.2024', fromOn: '2024-09-23' },
    `
    code  | nameCyrl                                                                                     | nameRu                                                           | nameEn                                                | extra | synonyms
    pq330 | Ўзбекистон Республикаси Президентининг 2024 йил 23 сентябрдаги ПҚ-330-сон қарори            | Постановление Президента Республики Узбекистан № ПП-330 от 23.09.2024 | Presidential Resolution PQ-330 of 23.09.2024      |       |
    `,
  ),
  ...shippedItems(
    'legalBasis',
    {
      source:
        'ЎРҚ-547, 02.07.2019, 18-модда: субъект розилиги ёки мулкдорнинг қонунчиликдаги мажбурияти',
      fromOn: '2019-10-01',
    },
    `
    code   | nameCyrl                                                                                     | nameRu                                                          | nameEn                                                  | extra | synonyms
    law547 | «Шахсга доир маълумотлар тўғрисида»ги 2019 йил 2 июлдаги ЎРҚ-547-сон Қонуннинг 18-моддаси    | статья 18 Закона № ЗРУ-547 от 02.07.2019 «О персональных данных» | article 18 of Law LRU-547 of 02.07.2019 on personal data |       |
    `,
  ),
  ...shippedItems(
    'legalBasis',
    {
      source: 'Адлия вазири буйруғи, рўйхат № 3478, 15.11.2023',
      fromOn: '2023-11-15',
    },
    `
    code      | nameCyrl                                                                                        | nameRu                                                                        | nameEn                                                          | extra | synonyms
    order3478 | Шахсга доир маълумотларга ишлов беришнинг намунавий тартиби (2023 йил 15 ноябрь, рўйхат № 3478) | Типовой порядок обработки персональных данных (15.11.2023, рег. № 3478) | Model procedure of processing personal data (15.11.2023, no. 3478) |       |
    `,
  ),

  /* After which event of a family's road, and for how many years, its data is kept. */
  ...shippedItems(
    'retentionRule',
    {
      source:
        'Таклиф қилинган муддат: қонун йил белгиламаган, фақат «мақсад талаб қилганидан узоқ эмас» (ЎРҚ-547, 17-модда; № 3478). Штаб буйруғи билан тасдиқланади',
    },
    `
    code      | nameCyrl                                                       | nameRu                                          | nameEn                               | extra   | synonyms
    rechecked | камбағалликдан чиқарилиб, қайта текширувдан ўтганидан кейин    | после выхода из бедности и повторной проверки   | after the exit was re-checked        | years=3; isUnconfirmed=1 |
    lifted    | камбағалликдан чиқарилганидан кейин (қайта текширилмаган)      | после выхода из бедности (без повторной проверки) | after the exit, not re-checked yet | years=5; isUnconfirmed=1 |
    moved     | туман ҳудудидан кўчиб кетганидан кейин                         | после выезда из района                          | after moving out of the district     | years=1; isUnconfirmed=1 |
    removed   | рўйхатдан чиқарилганидан кейин                                 | после исключения из списка                      | after being removed from the register | years=1; isUnconfirmed=1 |
    `,
  ),

  ...shippedItems(
    'protectionLevel',
    {
      source: 'ВМ-570, 05.10.2022: ҳимоя даражалари; қайси бири экани мутахассис билан белгиланади',
      fromOn: '2022-10-05',
    },
    `
    code   | nameCyrl      | nameRu           | nameEn       | extra | synonyms
    level1 | 1-даража      | 1-й уровень      | level 1      |       |
    level2 | 2-даража      | 2-й уровень      | level 2      |       |
    level3 | 3-даража      | 3-й уровень      | level 3      |       |
    level4 | 4-даража      | 4-й уровень      | level 4      |       |
    `,
  ),

  /* How long the office has to answer; isWorking=1 counts working days. */
  ...shippedItems(
    'requestTerm',
    {
      source:
        'Муддат ЎРҚ-547 матни билан солиштирилмаган: кунлар эҳтиёт учун қатъийроқ олинган (умумий сўровларга 15 кун). Қонундан текширинг',
    },
    `
    code   | nameCyrl | nameRu | nameEn | extra | synonyms
    answer | маълумотлари ҳақида сўраган фуқарога жавоб бериш          | ответ гражданину о его данных                | an answer on what is kept                | days=10; isWorking=0; isUnconfirmed=1 |
    change | маълумотни тузатиш, розиликни қайтариб олиш, йўқ қилиш     | исправление, отзыв согласия, уничтожение     | correction, withdrawal, destruction      | days=3; isWorking=1; isUnconfirmed=1  |
    `,
  ),

  ...shippedItems(
    'consentScope',
    {
      source: 'Адлия вазири буйруғи № 3478, 15.11.2023: розиликда кўрсатиладиган амаллар',
      fromOn: '2023-11-15',
    },
    `
    code       | nameCyrl                                                                  | nameRu                                         | nameEn                            | extra | synonyms
    processing | маълумотларимни йиғиш, сақлаш ва улардан фойдаланиш                       | сбор, хранение и использование моих данных     | collecting, keeping and using     |       |
    special    | соғлиғим ҳақидаги махсус маълумотларга ишлов бериш                        | обработка специальных данных о здоровье        | special data about health         |       |
    transfer   | ёрдам кўрсатиш учун бошқа давлат органлари ва ташкилотларига бериш        | передача госорганам и организациям для помощи  | passing on to bodies that help    |       |
    `,
  ),

  ...shippedItems(
    'destructionGround',
    { source: 'ЎРҚ-547, 02.07.2019, 17-модда', fromOn: '2019-10-01' },
    `
    code      | nameCyrl                                                      | nameRu                                            | nameEn                                   | extra | synonyms
    purpose   | шахсга доир маълумотларга ишлов бериш мақсадига эришилган     | цель обработки персональных данных достигнута     | the purpose of processing is reached     |       |
    withdrawn | субъект розилигини чақириб олган                              | субъект отозвал согласие                          | the person withdrew consent              |       |
    expired   | субъект берган розилик муддати ўтган                          | истёк срок согласия субъекта                      | the term of the consent is over          |       |
    court     | суд қарори қонуний кучга кирган                               | вступило в силу решение суда                      | a court decision came into force         |       |
    `,
  ),
];
