import { shippedItems } from './shipped-item.ts';

/** Lists that say where a family stands: category, registers, causes of poverty, stage. */
export const familyLists = [
  /*
   * The state's categories of a family. `recheckMonths`: the questionnaire is filled again after so
   * many months. `short…`: for a chip in a grid.
   */
  ...shippedItems(
    'familyCategory',
    {
      source: 'PF-258 of 26.12.2025 and VM-35 of 29.01.2026 (sputniknews.uz, 03.02.2026; one.uz)',
      fromOn: '2026-02-01',
    },
    `
    code           | nameCyrl                      | nameRu                                            | nameEn                     | extra                                                                                              | synonyms
    stateSupported | давлат таъминотидаги оила     | семья, находящаяся на государственном обеспечении | state-supported family     | recheckMonths=12; shortCyrl=давлат таъминотида; shortRu=на гособеспечении; shortEn=state-supported | давлат таъминотидаги; давлат таъминотида; давлат таъминоти; давлат таъминотидаги оилалар; на государственном обеспечении
    poor           | камбағал оила                 | бедная семья                                      | poor family                | recheckMonths=6; shortCyrl=камбағал; shortRu=бедная; shortEn=poor                                  | камбағал; камбағал оилалар; бедная
    atLine         | камбағаллик чегарасидаги оила | семья на грани бедности                           | family at the poverty line | recheckMonths=6; shortCyrl=чегарада; shortRu=на грани; shortEn=at the line                         | камбағаллик чегарасидаги; камбағаллик чегарасида; чегарада; чегарадаги; чегарадаги оила; камбағаллик чегарасидаги оилалар; на грани бедности
    `,
  ),
  ...shippedItems(
    'familyCategory',
    {
      source: 'PF-84 of 08.05.2025 (uzreport.news); replaced by the categories of PF-258',
      fromOn: '2025-05-15',
      toOn: '2026-01-31',
    },
    `
    code   | nameCyrl    | nameRu            | nameEn          | extra                                           | synonyms
    red    | қизил тоифа | красная категория | red category    | shortCyrl=қизил; shortRu=красная; shortEn=red   | қизил; қизил тоифадаги; қизил тоифадаги оила
    yellow | сариқ тоифа | жёлтая категория  | yellow category | shortCyrl=сариқ; shortRu=жёлтая; shortEn=yellow | сариқ; сариқ тоифадаги; сариқ тоифадаги оила
    green  | яшил тоифа  | зелёная категория | green category  | shortCyrl=яшил; shortRu=зелёная; shortEn=green  | яшил; яшил тоифадаги; яшил тоифадаги оила
    `,
  ),

  /* The daftars. `unit`: who is entered, a family or a person. */
  ...shippedItems(
    'register',
    {
      source:
        'VM-312 and VM-250 as told by gendermadad.uz, baxtiyor.uz and adliya.uz; first day not known',
    },
    `
    code           | nameCyrl       | nameRu               | nameEn           | extra                                                           | synonyms
    ironNotebook   | Темир дафтар   | «Железная тетрадь»   | Iron Notebook    | unit=family; shortCyrl=Темир; shortRu=Железная; shortEn=Iron    | Темир; Темир дафтари; ТД; Железная
    womensNotebook | Аёллар дафтари | «Женская тетрадь»    | Women’s Notebook | unit=person; shortCyrl=Аёллар; shortRu=Женская; shortEn=Women’s | Аёллар; Аёллар дафтар; Аёл дафтари; АД; Женская
    youthNotebook  | Ёшлар дафтари  | «Молодёжная тетрадь» | Youth Notebook   | unit=person; shortCyrl=Ёшлар; shortRu=Молодёжная; shortEn=Youth | Ёшлар; Ёшлар дафтар; ЁД; Молодёжная
    `,
  ),
  ...shippedItems(
    'register',
    {
      source: 'Government resolution of 17.01.2022 (xabardor.uz, 19.01.2022)',
      fromOn: '2022-01-17',
    },
    `
    code         | nameCyrl     | nameRu               | nameEn        | extra                                                         | synonyms
    mehrNotebook | Меҳр дафтари | «Тетрадь милосердия» | Mehr Notebook | unit=person; shortCyrl=Меҳр; shortRu=Милосердия; shortEn=Mehr | Меҳр; Меҳр дафтар; МД; Милосердия
    `,
  ),

  ...shippedItems(
    'povertyCause',
    { source: 'Survey of all mahallas, video selector of 11.09.2024 (kun.uz), and PF-84' },
    `
    code              | nameCyrl                          | nameRu                             | nameEn                             | extra | synonyms
    lackOfSkills      | касб-ҳунар ва кўникма етишмаслиги | нехватка профессии и навыков       | lack of a trade and skills         |       | касб-ҳунари йўқлиги; касби йўқ; касб-ҳунар етишмаслиги; кўникма етишмаслиги; касб-ҳунари йўқ
    childCare         | бола парвариши билан бандлик      | занятость уходом за ребёнком       | busy with child care               |       | бола парвариши; бола парвариши билан банд; ёш боласи борлиги
    careForSick       | бемор ёки ногиронга қараш         | уход за больным или инвалидом      | care for a sick or disabled person |       | беморга қараш; ногиронга қараш; бемор парвариши
    noIrrigationWater | томорқага сув етиб бормаслиги     | нет воды для приусадебного участка | no water for the household plot    |       | сув йўқлиги; томорқага сув чиқмаслиги; сув таъминоти ёмонлиги
    powerCuts         | электр таъминотидаги узилишлар    | перебои электроснабжения           | power cuts                         |       | электр таъминоти ёмонлиги; электр узилишлари
    farFromMarket     | бозордан узоқлик                  | удалённость от рынка               | far from a market                  |       | бозор узоқлиги; бозордан узоқ
    `,
  ),
  ...shippedItems(
    'povertyCause',
    { source: 'Working list of this program, after PF-84; no official list was found' },
    `
    code            | nameCyrl                            | nameRu                             | nameEn                         | extra | synonyms
    illHealth       | соғлиғи ёмонлиги                    | плохое здоровье                    | ill health                     |       | касаллик; соғлиғи ёмон; касаллиги
    noJobs          | иш ўрни йўқлиги                     | отсутствие рабочих мест            | no jobs nearby                 |       | ишсизлик; иш йўқлиги; иш ўрни етишмаслиги
    noBreadwinner   | боқувчининг йўқлиги                 | отсутствие кормильца               | no breadwinner                 |       | боқувчисини йўқотган; боқувчиси йўқ; боқувчиси йўқлиги
    unwillingToWork | ишлаш истаги йўқлиги (боқимандалик) | нежелание работать (иждивенчество) | unwilling to work (dependency) |       | боқимандалик; ишлаш истаги йўқлиги; ишлашни хоҳламаслиги
    otherCause      | бошқа сабаб                         | другая причина                     | other cause                    |       | бошқа; бошқа сабаблар
    `,
  ),

  /* The way out of poverty, in the order in which a family walks it. */
  ...shippedItems(
    'familyStage',
    {
      source:
        'Gʻijduvon headquarters, news of 24.09.2024: count, plan, exit; the re-check added here',
    },
    `
    code       | nameCyrl                 | nameRu                        | nameEn                | extra                                                           | synonyms
    identified | Аниқланган               | Выявлена                      | Identified            | shortCyrl=аниқланган; shortRu=выявлена; shortEn=identified      | рўйхатга олинган
    studied    | Ўрганилган               | Изучена                       | Studied               | shortCyrl=ўрганилган; shortRu=изучена; shortEn=studied          | хатловдан ўтган
    planned    | Индивидуал режа тузилган | Составлен индивидуальный план | Individual plan made  | shortCyrl=режа; shortRu=план; shortEn=plan                      | режа тузилган; режаси тузилган
    inProgress | Режа ижросида            | План исполняется              | Plan in progress      | shortCyrl=ижрода; shortRu=исполнение; shortEn=in progress       | ижрода
    lifted     | Камбағалликдан чиққан    | Вышла из бедности             | Lifted out of poverty | shortCyrl=чиққан; shortRu=вышла; shortEn=lifted                 | камбағалликдан чиқарилган; чиққан
    rechecked  | Қайта текширувдан ўтган  | Прошла повторную проверку     | Passed the re-check   | shortCyrl=тасдиқланган; shortRu=подтверждена; shortEn=confirmed | тасдиқланган; такрорий текширувдан ўтган; 6 ойдан сўнг тасдиқланган
    `,
  ),
];
