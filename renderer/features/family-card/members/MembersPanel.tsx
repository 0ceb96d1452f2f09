import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useCallback, useMemo, useState } from 'react';
import type { FamilyCard } from '../../../../shared/family-card.ts';
import type { PersonEdit } from '../../../../shared/persons.ts';
import { useWrite } from '../../../app/call.ts';
import { useTellWarnings } from '../../../app/person-warnings.ts';
import { May } from '../../../app/rights.tsx';
import { useTranslate } from '../../../app/translate.tsx';
import { DataGrid } from '../../../components/data-grid/DataGrid.tsx';
import type { GridEdit } from '../../../components/data-grid/grid-props.ts';
import { LinkButton } from '../../../components/LinkButton.tsx';
import { Panel } from '../../../components/Panel.tsx';
import styles from '../FamilyCard.module.css';
import { MemberDialog } from './MemberDialog.tsx';
import { memberColumns } from './member-columns.tsx';

/** The head first, as `relation` puts it, then the rest. */
const start = { sort: [{ column: 'relationId', descending: false }] };

/** Who belongs to the family; edited in place. */
export function MembersPanel({ card }: { readonly card: FamilyCard }) {
  const { t, script } = useTranslate();
  const columns = useMemo(() => memberColumns({ t, script }), [t, script]);
  const fixed = useMemo(
    () => [{ kind: 'choice' as const, column: 'familyId', values: [card.id] }],
    [card.id],
  );
  const save = useWrite('persons.save', { isQuiet: true }).mutateAsync;
  const tellWarnings = useTellWarnings();
  const onEdit = useCallback(
    async (edits: readonly GridEdit[]) => {
      const { warnings } = await save({ edits: edits as PersonEdit[] });
      tellWarnings(warnings);
    },
    [save, tellWarnings],
  );
  const [isAdding, setAdding] = useState(false);
  const place = [
    t('common.people', { count: card.members.length }),
    ...(card.mahalla === null ? [] : [t('card.mahallaOf', { name: card.mahalla })]),
    ...(card.sector === null ? [] : [t('card.sectorOf', { sector: card.sector })]),
    ...(card.address === null ? [] : [script(card.address)]),
  ];
  const addButton = (
    <May do="edit">
      <LinkButton onClick={() => setAdding(true)}>+ {t('card.addMember')}</LinkButton>
    </May>
  );
  return (
    <Panel
      className={styles['open']}
      title={
        <>
          {t('card.members')} {addButton}
        </>
      }
      note={place.join(' · ')}
      isFlush
    >
      <DataGrid
        name="card.members"
        call="persons.list"
        columns={columns}
        start={start}
        fixed={fixed}
        onEdit={onEdit}
        isPlain
        emptyTitle={t('card.noMembers')}
        emptyAction={
          <May do="edit">
            <Button size="xs" leftSection={<IconPlus size={15} />} onClick={() => setAdding(true)}>
              {t('card.addMember')}
            </Button>
          </May>
        }
      />
      {isAdding && <MemberDialog familyId={card.id} onClose={() => setAdding(false)} />}
    </Panel>
  );
}
