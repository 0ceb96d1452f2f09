import { useMemo } from 'react';
import type { Place } from '../../../shared/office.ts';
import { useTranslate } from '../../app/translate.tsx';
import type { Choice } from '../../components/ChoiceField.tsx';

/** Regions, and the districts of one region (of all, with the region's name, when none is chosen). */
export function usePlaceChoices(
  places: readonly Place[],
  region: string | null,
): { regions: readonly Choice[]; districts: readonly Choice[] } {
  const { nameOf } = useTranslate();
  return useMemo(() => {
    const regionNames = new Map<string, string>();
    for (const place of places) {
      if (place.level === 'region') regionNames.set(place.soato, nameOf(place));
    }
    const choiceOf = (place: Place, label = nameOf(place)): Choice => ({
      value: place.soato,
      label,
      words: `${place.nameCyrl} ${place.nameRu} ${place.soato}`,
    });
    const ofLevel = (level: Place['level']) => places.filter((place) => place.level === level);
    return {
      regions: ofLevel('region').map((place) => choiceOf(place)),
      districts: ofLevel('district')
        .filter((place) => region === null || place.parent === region)
        .map((place) =>
          region === null
            ? choiceOf(place, `${nameOf(place)}, ${regionNames.get(place.parent) ?? ''}`)
            : choiceOf(place),
        ),
    };
  }, [places, region, nameOf]);
}
