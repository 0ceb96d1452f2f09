import { Checkbox, Popover, ScrollArea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslate } from '../../app/translate.tsx';
import styles from './DataGrid.module.css';
import toolbar from './GridToolbar.module.css';
import { useDesk } from './grid-context.ts';
import type { GridQuery } from './grid-query.ts';
import { matchChoices } from './read-cell.ts';
import type { ReadyColumn } from './ready-column.ts';

/** From so many choices on, the checklist has a box to search in. */
const manyChoices = 10;

/** A checklist of a column's choices, with "not given" as one of them. */
export function ChoiceFilter({ ready }: { readonly ready: ReadyColumn }) {
  const { t } = useTranslate();
  const { query } = useDesk();
  // A popover under each title costs as much as all the rows in sight: each comes with its first opening.
  const [isUsed, setUsed] = useState(false);
  const label = chosenIn(query, ready)
    .map((id) => (id === null ? t('grid.notGiven') : ready.shortOf(id)))
    .join(', ');
  const button = (
    <button
      type="button"
      className={styles['filter']}
      aria-label={t('grid.filterOf', { title: ready.title })}
      aria-haspopup="dialog"
      title={label}
      {...(!isUsed && { onClick: () => setUsed(true) })}
    >
      {label}
    </button>
  );
  if (!isUsed) return button;
  return (
    <Popover position="bottom-start" shadow="md" withinPortal trapFocus defaultOpened>
      <Popover.Target>{button}</Popover.Target>
      <Popover.Dropdown p="xs">
        <Checklist ready={ready} />
      </Popover.Dropdown>
    </Popover>
  );
}

function Checklist({ ready }: { readonly ready: ReadyColumn }) {
  const { t } = useTranslate();
  const { query, change } = useDesk();
  const [typed, setTyped] = useState('');
  const chosen = chosenIn(query, ready);
  const shown = matchChoices(
    typed,
    ready.choices.map((choice) => ({ ...choice, isPast: false })),
  );

  function tick(id: string | null, isOn: boolean): void {
    const values = isOn ? [...chosen, id] : chosen.filter((value) => value !== id);
    change({
      type: 'filter',
      column: ready.filterBy,
      filter:
        values.length === 0
          ? null
          : { typed: '', filter: { kind: 'choice', column: ready.filterBy, values } },
    });
  }

  return (
    <>
      {ready.choices.length >= manyChoices && (
        <TextInput
          size="xs"
          mb="xs"
          data-autofocus
          placeholder={t('common.search')}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      <ScrollArea.Autosize mah={300} miw={180}>
        <div className={toolbar['checklist']}>
          {shown.map((choice) => (
            <Checkbox
              key={choice.id}
              size="xs"
              label={choice.label}
              checked={chosen.includes(choice.id)}
              onChange={(event) => tick(choice.id, event.currentTarget.checked)}
            />
          ))}
          <Checkbox
            size="xs"
            label={t('grid.notGiven')}
            checked={chosen.includes(null)}
            onChange={(event) => tick(null, event.currentTarget.checked)}
          />
        </div>
      </ScrollArea.Autosize>
    </>
  );
}

function chosenIn(query: GridQuery, ready: ReadyColumn): readonly (string | null)[] {
  const filter = query.filters[ready.filterBy]?.filter;
  return filter && filter !== 'unclear' && filter.kind === 'choice' ? filter.values : [];
}
