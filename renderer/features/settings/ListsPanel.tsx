import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ListItem } from '../../../shared/office.ts';
import { fixedLists } from '../../../shared/reference-lists.ts';
import { toLatin } from '../../../shared/uzbek-script.ts';
import { useRead } from '../../app/call.ts';
import { useTranslate } from '../../app/translate.tsx';
import { Panel } from '../../components/Panel.tsx';
import { ReadState } from '../../components/ReadState.tsx';
import { SimpleTable } from '../../components/SimpleTable.tsx';
import { ItemDialog } from './ItemDialog.tsx';
import styles from './SettingsPage.module.css';

/** The reference lists: which there are, and the items of one. */
export function ListsPanel() {
  const { t, tKey } = useTranslate();
  const items = useRead('lists.all');
  const [chosen, setChosen] = useState<string | null>(null);
  const [edited, setEdited] = useState<ListItem | 'new' | null>(null);
  return (
    <ReadState read={items}>
      {(all) => {
        const lists = Map.groupBy(all, (item) => item.list);
        const list = chosen ?? [...lists.keys()][0] ?? '';
        return (
          <div className={styles['lists']}>
            <Panel isFlush>
              {[...lists].map(([name, rows]) => (
                <button
                  key={name}
                  type="button"
                  className={styles['list']}
                  aria-pressed={name === list}
                  onClick={() => setChosen(name)}
                >
                  {tKey(`settings.list.${name}`)}{' '}
                  <span className={styles['soft']}>{rows.length}</span>
                </button>
              ))}
            </Panel>
            <Panel
              title={tKey(`settings.list.${list}`)}
              note={
                fixedLists.has(list) ? (
                  t('settings.listFixed')
                ) : (
                  <Button size="xs" variant="default" onClick={() => setEdited('new')}>
                    {t('common.add')}
                  </Button>
                )
              }
              isFlush
            >
              <ItemTable items={lists.get(list) ?? []} onOpen={setEdited} />
            </Panel>
            {edited && (
              <ItemDialog
                list={list}
                item={edited === 'new' ? null : edited}
                onClose={() => setEdited(null)}
              />
            )}
          </div>
        );
      }}
    </ReadState>
  );
}

function ItemTable({
  items,
  onOpen,
}: {
  readonly items: readonly ListItem[];
  readonly onOpen: (item: ListItem) => void;
}) {
  const { t, formatDay } = useTranslate();
  const term = ({ fromOn, toOn }: ListItem) =>
    fromOn === null && toOn === null ? '' : `${formatDay(fromOn)} – ${formatDay(toOn)}`;
  return (
    <SimpleTable
      rows={items}
      rowKey={(item) => item.id}
      onOpen={onOpen}
      columns={[
        { key: 'cyrl', title: t('settings.listCyrl'), cell: (item) => item.nameCyrl },
        {
          key: 'latn',
          title: t('settings.listLatn'),
          cell: (item) => item.nameLatn ?? toLatin(item.nameCyrl),
        },
        { key: 'ru', title: t('settings.listRu'), cell: (item) => item.nameRu },
        { key: 'en', title: t('settings.listEn'), cell: (item) => item.nameEn },
        { key: 'term', title: t('settings.listTerm'), cell: term },
      ]}
    />
  );
}
