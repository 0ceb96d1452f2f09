import type { DemoDays } from './days.ts';
import type { DemoOfficial } from './officials.ts';
import type { Random } from './random.ts';

/** A family as somebody who visits it sees it. */
export interface VisitedFamily {
  readonly id: string;
  /** First day on which it can be visited. */
  readonly from: number;
  /** Nobody comes after this day, or null. */
  readonly until: number | null;
}

export interface DemoReport {
  readonly day: number;
  readonly families: readonly string[];
  readonly work: string;
  readonly found: number;
  readonly solved: number;
  readonly note: string | null;
}

const visits = [
  'Хонадонларга кирилиб, оилаларнинг аҳволи ўрганилди.',
  'Индивидуал режа бандлари бўйича суҳбат ўтказилди.',
  'Томорқадан фойдаланиш бўйича тавсия берилди.',
  'Оила аъзосининг иш билан бандлиги текширилди.',
  'Фарзандларнинг мактабга қатнови ўрганилди.',
  'Тиббий кўрикка йўлланма топширилди.',
  'Кредит ҳужжатларини тўплашга кўмаклашилди.',
  'Касб ўрганиш истагидаги ёшлар билан учрашилди.',
  'Уйни таъмирлаш ишларининг бориши кўрилди.',
  'Ижтимоий шартнома шартлари тушунтирилди.',
  'Экиш учун кўчат ва уруғ тарқатилди.',
  'Қишга тайёргарлик кўриб чиқилди.',
  'Нафақа тайинлаш бўйича ариза тўлдирилди.',
  'Товуқ ва озуқа топширилди.',
];
const meetings = [
  'Маҳалла еттилиги билан йиғилиш ўтказилди.',
  'Кечиккан бандлар бўйича ижрочилар огоҳлантирилди.',
  'Иш берувчи билан бўш иш ўринлари келишилди.',
  'Банк филиалида кредит масаласи кўрилди.',
  'Томорқага сув чиқариш бўйича лойиҳа келишилди.',
];
const problems = [
  'Даволанишга муҳтожлик аниқланди.',
  'Ҳужжатлар тўлиқ эмаслиги аниқланди.',
  'Ишсиз аъзо борлиги аниқланди.',
  'Том таъмирталаблиги аниқланди.',
  'Бола боғчага жойлаштирилмагани аниқланди.',
];
const notes = ['назоратга олинди', 'тегишли бўлимга етказилди', 'кейинги ҳафта қайта кўрилади'];

/**
 * What one official reported. Goes round the families in turn, quickly enough that each is seen
 * within a month.
 * @param workdays offsets of the days on which reports are due, ascending, today the last
 */
export function makeReports(
  random: Random,
  days: DemoDays,
  official: DemoOfficial,
  families: readonly VisitedFamily[],
  workdays: readonly number[],
): DemoReport[] {
  const isHead = official.role === 'attachedHead';
  const diligence = isHead ? 0.9 : 0.72;
  const perReport = Math.max(0.5, families.length / (isHead ? 14 : 12.5));
  let next = 0;
  const reports: DemoReport[] = [];
  for (const day of workdays) {
    if (day < official.startsOn) continue;
    const isToday = day === 0;
    if (isToday ? official.isSilent : !random.chance(diligence)) continue;
    const wanted = Math.floor(perReport) + (random.chance(perReport % 1) ? 1 : 0);
    const seen: string[] = [];
    for (let tried = 0; tried < families.length && seen.length < wanted; tried += 1) {
      const family = families[next % families.length];
      next += 1;
      if (family && family.from <= day && (family.until === null || day <= family.until))
        seen.push(family.id);
    }
    reports.push({ day, families: seen, ...told(random, seen.length, days.isWorkday(day)) });
  }
  return reports;
}

function told(
  random: Random,
  seen: number,
  isWorkday: boolean,
): Omit<DemoReport, 'day' | 'families'> {
  const first = random.pick(seen > 0 ? visits : meetings);
  const found = isWorkday && random.chance(0.11) ? random.weigh({ 1: 9, 2: 1 }) : 0;
  const solved = Array.from({ length: Number(found) }).filter(() => random.chance(0.8)).length;
  const second =
    Number(found) > 0
      ? ` ${random.pick(problems)}`
      : random.chance(0.12)
        ? ` ${random.pick(meetings)}`
        : '';
  return {
    work: first + second,
    found: Number(found),
    solved,
    note: Number(found) > solved ? random.pick(notes) : null,
  };
}
