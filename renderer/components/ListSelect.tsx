import { useMemo } from 'react';
import { useRead } from '../app/call.ts';
import { useTranslate } from '../app/translate.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import type { FieldProps } from './field-props.ts';

interface ListSelectProps extends FieldProps<string | null> {
  /** Name of the reference list, such as `relation`. */
  readonly list: string;
  /** 'YYYY-MM-DD': only items in force on this day, and the one chosen already. */
  readonly on?: string;
  readonly isClearable?: boolean;
}

/** An item of a reference list; the value is its id. */
export function ListSelect({ list, on, ...props }: ListSelectProps) {
  const { nameOf } = useTranslate();
  const items = useRead('lists.all');
  const choices = useMemo(
    () =>
      (items.data ?? [])
        .filter((item) => item.list === list)
        .filter((item) => item.id === props.value || isInForce(item, on))
        .map((item) => ({
          value: item.id,
          label: nameOf(item),
          words: [item.nameCyrl, item.nameRu, item.nameEn, ...item.synonyms].join(' '),
        })),
    [items.data, list, on, props.value, nameOf],
  );
  return <ChoiceField {...props} choices={choices} isLoading={items.isPending} />;
}

interface Term {
  readonly fromOn: string | null;
  readonly toOn: string | null;
}

function isInForce({ fromOn, toOn }: Term, on: string | undefined): boolean {
  if (on === undefined) return true;
  return (fromOn === null || fromOn <= on) && (toOn === null || on <= toOn);
}
