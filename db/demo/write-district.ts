import type { Writer } from '../write.ts';
import { mahallaCharges } from './attachments.ts';
import type { DemoPlan } from './plan-demo.ts';

/** Ids that the mahallas are written with. */
export interface DistrictIds {
  readonly mahallas: readonly string[];
  readonly officials: readonly string[];
}

/** The office, its target, mahallas with their seven, officials with their mahallas. */
export function writeDistrict(writer: Writer, plan: DemoPlan): DistrictIds {
  const { days, figures } = plan;
  const hokim = plan.officials[0]?.fields.full_name ?? '';
  writer.insert('office', {
    name: 'Ғиждувон тумани тезкор штаби (намуна)',
    district_soato: '1706215',
    head_name: hokim,
    head_position: 'Туман ҳокими, штаб раҳбари',
    language: 'uz',
    is_demo: 1,
  });
  const year = days.today.slice(0, 4);
  writer.insert('target', {
    indicator: 'lifted',
    from_on: `${year}-01-01`,
    to_on: `${year}-12-31`,
    amount: figures.target,
  });

  const mahallas = plan.mahallas.map((mahalla) => {
    const id = writer.insert('mahalla', mahalla.fields);
    for (const post of mahalla.seven) writer.insert('mahalla_post', { ...post, mahalla_id: id });
    return id;
  });
  const sectors = plan.mahallas.map((mahalla) => mahalla.sector);
  const officials = plan.officials.map((official) => {
    const id = writer.insert('official', official.fields);
    for (const { mahalla, fields } of mahallaCharges(official, sectors, days)) {
      writer.insert('attachment', {
        ...fields,
        official_id: id,
        mahalla_id: mahallas[mahalla] ?? null,
      });
    }
    return id;
  });
  return { mahallas, officials };
}
