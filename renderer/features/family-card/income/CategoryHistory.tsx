import type { CardCategory } from '../../../../shared/family-card.ts';
import { useRead } from '../../../app/call.ts';
import { useTranslate } from '../../../app/translate.tsx';
import { SimpleTable } from '../../../components/SimpleTable.tsx';

/** Every category the family was in, newest first. */
export function CategoryHistory({ categories }: { readonly categories: readonly CardCategory[] }) {
  const { t, nameOf, formatDay } = useTranslate();
  const items = useRead('lists.all').data;
  if (categories.length === 0) return null;
  return (
    <>
      <h3>{t('card.categoryHistory')}</h3>
      <SimpleTable
        rows={categories}
        rowKey={(row) => row.id}
        columns={[
          {
            key: 'name',
            title: t('card.categoryTitle'),
            cell: (row) => {
              const item = items?.find((one) => one.id === row.categoryId);
              return item ? nameOf(item) : '';
            },
          },
          {
            key: 'term',
            title: t('card.categoryFrom'),
            cell: (row) =>
              row.toOn === null
                ? formatDay(row.fromOn)
                : t('card.fromTo', { from: row.fromOn, to: row.toOn }),
          },
          { key: 'document', title: t('card.categoryDocument'), cell: (row) => row.document },
        ]}
      />
    </>
  );
}
