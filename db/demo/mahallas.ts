import type { Sex } from '../../shared/jshshir.ts';
import type { Fields } from '../tables.ts';
import { strangerName } from './names.ts';
import type { Papers } from './papers.ts';
import { createRandom, type Random } from './random.ts';

/** From the best to the worst of the ranking: the first and last three as in the picture. */
const names = `
  Хатча, Пахтаобод, Гулистон, Зарангари, Чорбоғ, Маърифат, Ҳазора, Боғиафзал, Армечан, Навбаҳор,
  Қуйи Қумоқ, Тинчлик, Деҳнав, Истиқлол, Сармижон, Кулолон, Наврўз, Эшонработ, Чилонгу, Ширин,
  Бўстон, Жўйзар, Янгиобод, Чағдари, Фирдавсий, Хўжаориф, Тезгузар, Мустақиллик, Заргарон, Оқтепа,
  Ибн Сино, Лаклака, Шодлик, Сарвари, Дўстлик, Намгани, Қўрғонтепа, Абади, Арабхона, Юқори Қумоқ,
  Беруний, Темирчилар, Сўфидеҳқон, Обод, Чинобод, Ғалаба, Меҳнатобод, Қаҳрамон, Оқработ, Зиёкор,
  Гулобод, Қозиён, Янги ҳаёт, Додарак, Боғишамол, Тошработ, Қумработ, Мазрагон, Доригар, Кўкча`
  .split(',')
  .map((name) => name.trim());

const sectors: Readonly<Record<string, number>> = {
  Хатча: 1,
  Пахтаобод: 2,
  Гулистон: 1,
  Мазрагон: 3,
  Доригар: 4,
  Кўкча: 3,
  Армечан: 2,
};

const drivers = [
  'иссиқхона хўжалиги',
  'зардўзлик ва тикувчилик',
  'чорвачилик',
  'кулолчилик',
  'паррандачилик',
  'боғдорчилик ва узумчилик',
  'гиламчилик',
  'савдо ва хизмат кўрсатиш',
  'пиллачилик',
  'асаларичилик',
];

const posts: readonly (readonly [string, number])[] = [
  ['chairman', 0.2],
  ['hokimAssistant', 0.15],
  ['youthLeader', 0.35],
  ['womensActivist', 1],
  ['preventionInspector', 0.03],
  ['socialWorker', 0.6],
  ['taxInspector', 0.1],
];

/** One inspector often serves two neighbouring mahallas. */
const shared = new Set(['preventionInspector', 'taxInspector']);

export interface DemoMahalla {
  /** 0 is the best of the ranking. */
  readonly rank: number;
  readonly name: string;
  readonly sector: number;
  readonly streets: readonly string[];
  readonly fields: Fields<'mahalla'>;
  readonly seven: readonly Fields<'mahalla_post'>[];
}

const streets = `
  Абдухолиқ Ғиждувоний, Амир Темур, Баҳор, Беруний, Бобур, Боғизоғон, Бунёдкор, Бухоро, Гулзор,
  Гулшан, Дилкушо, Дўстлик, Зарафшон, Зулфия, Ибн Сино, Ипак йўли, Истиқбол, Кулоллар, Лаби ҳовуз,
  Мевазор, Меҳригиё, Мирзо Улуғбек, Мустақиллик, Муқимий, Навоий, Наврўз, Нурафшон, Обод турмуш,
  Ойбек, Оқсой, Пахтакор, Сарбон, Сафобахш, Тинчлик, Тонг, Файзобод, Фурқат, Ҳамкор, Ҳунармандлар,
  Чинорли, Чорсу, Шарқ юлдузи, Шифокорлар, Ёшлик, Янги ҳаёт, Ғафур Ғулом, Қўшкўприк, Ўқитувчилар`
  .split(',')
  .map((name) => name.trim());

/** @param count mahallas from the best to the worst; with fewer than 60 the first ones of the list */
export function makeMahallas(seed: string, count: number, papers: Papers): DemoMahalla[] {
  const random = createRandom(`${seed} mahallas`);
  const room = [1, 2, 3, 4].map((sector) => count / 4 - fixedIn(sector, count));
  const made: DemoMahalla[] = [];
  for (let rank = 0; rank < count; rank += 1) {
    const name = names[rank] ?? `Маҳалла ${rank + 1}`;
    const sector = sectors[name] ?? takeSector(room);
    made.push({
      rank,
      name,
      sector,
      streets: random.shuffle(streets).slice(0, random.between(5, 9)),
      fields: passport(random, rank, count, name, sector),
      seven: seven(random, papers, made.at(-1), rank),
    });
  }
  return made;
}

function fixedIn(sector: number, count: number): number {
  return names.slice(0, count).filter((name) => sectors[name] === sector).length;
}

function takeSector(room: number[]): number {
  const emptiest = room.indexOf(Math.max(...room));
  room[emptiest] = (room[emptiest] ?? 0) - 1;
  return emptiest + 1;
}

function passport(
  random: Random,
  rank: number,
  count: number,
  name: string,
  sector: number,
): Fields<'mahalla'> {
  const households = random.between(480, 1080);
  const population = Math.round(households * (4.1 + random.next() * 1.2));
  const men = Math.round(population * (0.49 + random.next() * 0.015));
  const badness = rank / count;
  const category = badness < 0.3 ? 'good' : badness < 0.72 ? 'average' : 'difficult';
  return {
    name,
    code: `1706215${String(rank + 1).padStart(3, '0')}`,
    stir: `20${String(random.between(1_000_000, 9_999_999))}`,
    sector,
    category_id: `mahallaCategory.${category}`,
    households,
    families_total: Math.round(households * (1.15 + random.next() * 0.2)),
    population,
    men,
    women: population - men,
    youth: Math.round(population * (0.29 + random.next() * 0.05)),
    schools: random.between(0, 2),
    kindergartens: random.between(1, 4),
    clinics: random.chance(0.55) ? 1 : 0,
    driver: random.pick(drivers),
  };
}

function seven(
  random: Random,
  papers: Papers,
  neighbour: DemoMahalla | undefined,
  rank: number,
): Fields<'mahalla_post'>[] {
  return (
    posts
      // Some posts are vacant.
      .filter(([post]) => shared.has(post) || !random.chance(0.02))
      .map(([post, womenShare]) => {
        const post_id = `mahallaPost.${post}`;
        const same = neighbour?.seven.find((one) => one.post_id === post_id);
        if (same && shared.has(post) && rank % 2 === 1) return same;
        const sex: Sex = random.chance(womenShare) ? 'female' : 'male';
        return {
          post_id,
          full_name: strangerName(random, sex),
          phone: papers.phone(),
          from_on: `202${random.between(4, 5)}-0${random.between(1, 9)}-${random.between(10, 28)}`,
        };
      })
  );
}
