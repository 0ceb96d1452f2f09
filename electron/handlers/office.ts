import { dayOffHints } from '../../db/days-off.ts';
import { findOffice, listAmounts, listItems, listPlaces } from '../../db/office.ts';
import { Refusal } from '../../shared/errors.ts';
import type { officeCalls } from '../../shared/office.ts';
import type { HandlersOf } from '../handler.ts';

export const officeHandlers: HandlersOf<typeof officeCalls> = {
  'office.get': (_input, { database, today }) => {
    const office = findOffice(database);
    if (!office) return null;
    const places = new Map(listPlaces(database).map((place) => [place.soato, place]));
    const district = places.get(office.districtSoato);
    const region = district && places.get(district.parent);
    if (!district || !region)
      throw new Refusal('district-unknown', { soato: office.districtSoato });
    return {
      ...office,
      isDemo: office.isDemo === 1,
      district,
      region,
      today,
      isDayOff: dayOffHints(database)(today) !== null,
    };
  },

  'office.create': (input, { database, writer }) => {
    if (findOffice(database)) throw new Refusal('office-exists');
    const district = listPlaces(database).find(
      (place) => place.soato === input.districtSoato && place.level === 'district',
    );
    if (!district) throw new Refusal('district-unknown', { soato: input.districtSoato });
    const id = writer.insert('office', {
      name: input.name || `${district.nameCyrl} тезкор штаби`,
      district_soato: input.districtSoato,
      head_name: input.headName,
      head_position: input.headPosition || 'Туман ҳокими, штаб раҳбари',
      language: input.language,
    });
    return { id };
  },

  'office.save': (input, { database, writer }) => {
    const office = findOffice(database);
    if (!office) throw new Refusal('office-missing');
    const isChanged = writer.update('office', office.id, {
      ...(input.name !== undefined && { name: input.name }),
      ...(input.headName !== undefined && { head_name: input.headName }),
      ...(input.headPosition !== undefined && { head_position: input.headPosition }),
      ...(input.language !== undefined && { language: input.language }),
    });
    return { isChanged };
  },

  'places.list': (_input, { database }) => listPlaces(database),
  'lists.all': (_input, { database }) => listItems(database),
  'amounts.list': (_input, { database }) => listAmounts(database),
};
