import { shippedItems } from './shipped-item.ts';

/** Lists about one member of a family. */
export const personLists = [
  /*
   * Relationship to the head of the family. `kin` groups the words for counting, `sex` is what the
   * word itself says. A spouse has one code for both sexes: the person's sex tells which of
   * `maleCyrl` and `femaleCyrl` to show where a sheet wants the exact word. For "child" the
   * person's sex tells which code is meant (`maleCode`, `femaleCode`).
   */
  ...shippedItems(
    'relation',
    { source: 'Relations of the Online Mahalla form and of the workbooks; working list' },
    `
    code            | nameCyrl                  | nameRu                 | nameEn                   | extra                                                                                                 | synonyms
    head            | оила бошлиғи              | глава семьи            | head of the family       | kin=head                                                                                              | бошлиқ; бошлиғи; оила боши; хонадон бошлиғи; хўжалик бошлиғи; ўзи; глава
    spouse          | турмуш ўртоғи             | супруг(а)              | spouse                   | kin=spouse; maleCyrl=эри; femaleCyrl=хотини; maleRu=муж; femaleRu=жена; maleEn=husband; femaleEn=wife | эри; хотини; аёли; рафиқаси; завжаси; умр йўлдоши; эри/хотини; эр; хотин; муж; жена; супруг; супруга
    son             | ўғли                      | сын                    | son                      | kin=child; sex=male                                                                                   | ўғил; ўғил фарзанди
    daughter        | қизи                      | дочь                   | daughter                 | kin=child; sex=female                                                                                 | қиз; қиз фарзанди; дочка
    child           | фарзанди                  | ребёнок                | child                    | kin=child; maleCode=son; femaleCode=daughter                                                          | фарзанд; боласи
    mother          | онаси                     | мать                   | mother                   | kin=parent; sex=female                                                                                | она; ойиси; аяси; волидаси
    father          | отаси                     | отец                   | father                   | kin=parent; sex=male                                                                                  | ота; дадаси; адаси; падари
    daughterInLaw   | келини                    | невестка               | daughter-in-law          | kin=childInLaw; sex=female                                                                            | келин; сноха
    sonInLaw        | куёви                     | зять                   | son-in-law               | kin=childInLaw; sex=male                                                                              | куёв
    grandchild      | набираси                  | внук (внучка)          | grandchild               | kin=grandchild                                                                                        | набира; невараси; невара; внук; внучка
    greatGrandchild | эвараси                   | правнук (правнучка)    | great-grandchild         | kin=grandchild                                                                                        | эвара; чевараси; чевара; правнук; правнучка
    olderBrother    | акаси                     | старший брат           | elder brother            | kin=sibling; sex=male                                                                                 | ака
    youngerBrother  | укаси                     | младший брат           | younger brother          | kin=sibling; sex=male                                                                                 | ука; иниси
    olderSister     | опаси                     | старшая сестра         | elder sister             | kin=sibling; sex=female                                                                               | опа; эгачиси
    youngerSister   | синглиси                  | младшая сестра         | younger sister           | kin=sibling; sex=female                                                                               | сингил; сингли
    grandmother     | бувиси                    | бабушка                | grandmother              | kin=grandparent; sex=female                                                                           | буви; момоси; катта онаси
    grandfather     | бобоси                    | дедушка                | grandfather              | kin=grandparent; sex=male                                                                             | бобо; буваси; катта отаси; дед
    motherInLaw     | қайнонаси                 | свекровь (тёща)        | mother-in-law            | kin=parentInLaw; sex=female                                                                           | қайнона; свекровь; тёща
    fatherInLaw     | қайнотаси                 | свёкор (тесть)         | father-in-law            | kin=parentInLaw; sex=male                                                                             | қайнота; қайнатаси; свёкор; тесть
    brotherInLaw    | қайниси                   | деверь (шурин)         | brother-in-law           | kin=other; sex=male                                                                                   | қайни; қайноғаси; почча; поччаси; деверь; шурин
    sisterInLaw     | қайнсинглиси              | золовка (свояченица)   | sister-in-law            | kin=other; sex=female                                                                                 | қайнопаси; қайнэгачиси; овсини; янгаси; золовка; свояченица
    nephewOrNiece   | жияни                     | племянник (племянница) | nephew or niece          | kin=other                                                                                             | жиян; племянник; племянница
    uncle           | амакиси (тоғаси)          | дядя                   | uncle                    | kin=other; sex=male                                                                                   | амакиси; тоғаси; амаки; тоға
    aunt            | аммаси (холаси)           | тётя                   | aunt                     | kin=other; sex=female                                                                                 | аммаси; холаси; амма; хола
    stepchild       | ўгай фарзанди             | пасынок (падчерица)    | stepchild                | kin=child                                                                                             | ўгай ўғли; ўгай қизи; пасынок; падчерица
    adoptedChild    | фарзандликка олинган бола | усыновлённый ребёнок   | adopted child            | kin=child                                                                                             | асранди фарзанди; асраб олинган бола; асранди ўғли; асранди қизи
    ward            | васийликдаги бола         | подопечный ребёнок     | child under guardianship | kin=ward                                                                                              | васийликка олинган бола; ҳомийликдаги бола; тутинган фарзанди
    otherRelative   | бошқа қариндоши           | другой родственник     | other relative           | kin=other                                                                                             | қариндоши; қариндош; бошқа; родственник
    notRelated      | қариндош эмас             | не родственник         | not related              | kin=none                                                                                              | бегона; ижарачи
    `,
  ),

  ...shippedItems(
    'sex',
    { source: 'Workbooks of the offices' },
    `
    code   | nameCyrl | nameRu  | nameEn | extra | synonyms
    male   | эркак    | мужской | male   |       | муж; мужчина; м; э; эр; эркаклар
    female | аёл      | женский | female |       | жен; женщина; ж; а; аёллар; хотин-қиз
    `,
  ),

  /* From the lowest to the highest. */
  ...shippedItems(
    'education',
    { source: 'Workbooks of the offices; working list' },
    `
    code                | nameCyrl           | nameRu              | nameEn                | extra | synonyms
    none                | маълумоти йўқ      | нет образования     | no schooling          |       | маълумотсиз; саводсиз
    primary             | бошланғич          | начальное           | primary               |       | бошланғич маълумот
    incompleteSecondary | тугалланмаган ўрта | неполное среднее    | incomplete secondary  |       | чала ўрта; таянч ўрта; 9-синф
    secondary           | ўрта               | среднее             | secondary             |       | ўрта маълумот; ўрта маълумотли; умумий ўрта; 11-синф
    specialSecondary    | ўрта махсус        | среднее специальное | specialised secondary |       | ўрта махсус касб-ҳунар; касб-ҳунар; коллеж; касб-ҳунар коллежи; лицей; техникум
    incompleteHigher    | тугалланмаган олий | неоконченное высшее | incomplete higher     |       | чала олий
    higher              | олий               | высшее              | higher                |       | олий маълумот; олий маълумотли; бакалавр; магистр
    `,
  ),

  /*
   * `ableToWork` and `isEmployed` (1 or 0) stand only where the word itself means it; where
   * `ableToWork` is missing, age and disability decide.
   */
  ...shippedItems(
    'employment',
    { source: 'Workbooks of the offices; terms of the employment service' },
    `
    code               | nameCyrl                 | nameRu                         | nameEn                       | extra                      | synonyms
    formallyEmployed   | расмий банд              | официально занятый             | formally employed            | ableToWork=1; isEmployed=1 | расмий ишлайди; хизматчи; давлат ташкилоти ходими
    informallyEmployed | норасмий банд            | неформально занятый            | informally employed          | ableToWork=1; isEmployed=1 | норасмий ишлайди; мардикор; кунлик ишчи
    selfEmployed       | ўзини ўзи банд қилган    | самозанятый                    | self-employed                | ableToWork=1; isEmployed=1 | ўз-ўзини банд қилган; ЎЎБ
    entrepreneur       | тадбиркор                | предприниматель                | entrepreneur                 | ableToWork=1; isEmployed=1 | якка тартибдаги тадбиркор; ЯТТ; оилавий тадбиркор
    farmer             | деҳқон хўжалиги аъзоси   | член дехканского хозяйства     | member of a smallholder farm | ableToWork=1; isEmployed=1 | деҳқон; томорқачи; фермер
    seasonalWorker     | мавсумий ишчи            | сезонный рабочий               | seasonal worker              | ableToWork=1; isEmployed=1 | мавсумий; мавсумий банд
    labourMigrant      | меҳнат мигранти          | трудовой мигрант               | labour migrant               | ableToWork=1; isEmployed=1 | мигрант; хорижда ишлайди; меҳнат миграциясида
    unemployed         | ишсиз                    | безработный                    | unemployed                   | ableToWork=1; isEmployed=0 | вақтинча ишсиз; ишламайди; банд эмас
    homemaker          | уй бекаси                | домохозяйка                    | homemaker                    | ableToWork=1; isEmployed=0 | уй-рўзғор; бека
    childCareLeave     | бола парвариши таътилида | в отпуске по уходу за ребёнком | on child care leave          | isEmployed=1               | декрет; декретда; бола парваришида
    caregiver          | парваришловчи            | осуществляющий уход            | carer of a family member     | isEmployed=0               | ўзгалар парвариши билан банд; беморга қаровчи; ногиронга қаровчи
    militaryService    | ҳарбий хизматда          | на военной службе              | in military service          | isEmployed=1               | армияда; аскар; ҳарбий
    student            | талаба                   | студент                        | student                      | isEmployed=0               | студент; олийгоҳ талабаси; коллеж талабаси
    pupil              | ўқувчи                   | школьник                       | pupil                        | ableToWork=0; isEmployed=0 | мактаб ўқувчиси
    kindergartenChild  | МТТ тарбияланувчиси      | воспитанник ДОО                | kindergarten child           | ableToWork=0; isEmployed=0 | МТМ тарбияланувчиси; боғча тарбияланувчиси; боғчада; боғча; мактабгача таълим ташкилоти тарбияланувчиси
    preschoolChild     | мактабгача ёшда          | дошкольного возраста           | preschool age                | ableToWork=0; isEmployed=0 | мактаб ёшигача; ёш бола; чақалоқ; уйда тарбияланади
    pensioner          | пенсионер                | пенсионер                      | pensioner                    | ableToWork=0; isEmployed=0 | нафақахўр; пенсияда; нафақадор
    unableToWork       | меҳнатга лаёқатсиз       | нетрудоспособный               | unable to work               | ableToWork=0; isEmployed=0 | лаёқатсиз; ишга лаёқатсиз; меҳнатга қобилиятсиз
    imprisoned         | озодликдан маҳрум        | в местах лишения свободы       | imprisoned                   | ableToWork=0; isEmployed=0 | озодликдан маҳрум этилган; қамоқда
    `,
  ),

  /* No group is an empty field («йўқ», «-»), not an item. `ableToWork` as for employment. */
  ...shippedItems(
    'disability',
    {
      source: 'Workbooks of the offices; groups as awarded by the medico-social expert commission',
    },
    `
    code          | nameCyrl     | nameRu          | nameEn         | extra                 | synonyms
    group1        | I гуруҳ      | I группа        | group I        | group=1; ableToWork=0 | 1-гуруҳ; I; 1; биринчи гуруҳ; I гуруҳ ногирони; 1-гуруҳ ногирони
    group2        | II гуруҳ     | II группа       | group II       | group=2; ableToWork=0 | 2-гуруҳ; II; 2; иккинчи гуруҳ; II гуруҳ ногирони; 2-гуруҳ ногирони
    group3        | III гуруҳ    | III группа      | group III      | group=3               | 3-гуруҳ; III; 3; учинчи гуруҳ; III гуруҳ ногирони; 3-гуруҳ ногирони
    disabledChild | ногирон бола | ребёнок-инвалид | disabled child | ableToWork=0          | ногиронлиги бўлган бола; бола ногирон; ребенок-инвалид
    `,
  ),

  ...shippedItems(
    'profession',
    { source: 'Working list of this program; the branches are named by kun.uz, 11.09.2024' },
    `
    code             | nameCyrl              | nameRu                 | nameEn            | extra | synonyms
    seamstress       | тикувчи               | швея                   | seamstress        |       | тикувчилик; чевар
    cook             | ошпаз                 | повар                  | cook              |       | ошпазлик; пазанда; пазандачилик
    confectioner     | қандолатчи            | кондитер               | confectioner      |       | қандолатчилик; кондитер
    baker            | новвой                | пекарь                 | baker             |       | новвойлик; нонвой
    hairdresser      | сартарош              | парикмахер             | hairdresser       |       | сартарошлик
    welder           | пайвандчи             | сварщик                | welder            |       | пайвандчилик; пайвандловчи
    electrician      | электрик              | электрик               | electrician       |       | электр монтёри; электромонтёр
    plumber          | сантехник             | сантехник              | plumber           |       | сантехника
    bricklayer       | ғишт терувчи          | каменщик               | bricklayer        |       | ғиштчи
    plasterer        | сувоқчи               | штукатур               | plasterer         |       | сувоқчилик
    carpenter        | дурадгор              | плотник                | carpenter         |       | дурадгорлик
    driver           | ҳайдовчи              | водитель               | driver            |       | шофёр; ҳайдовчилик
    tractorOperator  | тракторчи-механизатор | тракторист-механизатор | tractor operator  |       | тракторчи; механизатор
    salesperson      | сотувчи               | продавец               | salesperson       |       | сотувчилик
    nurse            | ҳамшира               | медсестра              | nurse             |       | ҳамширалик
    nanny            | энага                 | няня                   | nanny             |       | энагалик
    goldEmbroiderer  | зардўз                | золотошвея             | gold embroiderer  |       | зардўзлик
    potter           | кулол                 | гончар                 | potter            |       | кулолчилик
    carpetWeaver     | гиламчи               | ковровщица             | carpet weaver     |       | гиламчилик; гилам тўқувчи
    gardener         | боғбон                | садовод                | gardener          |       | боғбонлик
    beekeeper        | асаларичи             | пчеловод               | beekeeper         |       | асаларичилик
    computerOperator | компьютер оператори   | оператор компьютера    | computer operator |       | компьютер саводхонлиги
    `,
  ),
];
