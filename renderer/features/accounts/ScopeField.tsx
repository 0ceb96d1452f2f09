import { Chip, Input, MultiSelect, SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Scope } from '../../../shared/session.ts';
import { foldKey } from '../../../shared/uzbek-script.ts';
import { useRead } from '../../app/call.ts';
import { useTranslate } from '../../app/translate.tsx';
import { firstMatch } from '../../components/first-match.ts';
import styles from './Accounts.module.css';

const allMahallas = { limit: 1000, sort: [{ column: 'name', descending: false }] };
const nowhere: Scope = { sectors: [], mahallaIds: [] };

interface ScopeFieldProps {
  readonly value: Scope | null;
  readonly onChange: (scope: Scope | null) => void;
}

/** Where somebody works: the whole district, or sectors and single mahallas. */
export function ScopeField({ value, onChange }: ScopeFieldProps) {
  const { t } = useTranslate();
  const isEmpty = value !== null && value.sectors.length + value.mahallaIds.length === 0;
  return (
    <Input.Wrapper
      label={t('accounts.where')}
      labelElement="div"
      error={isEmpty ? t('accounts.scopeEmpty') : null}
    >
      <SegmentedControl
        fullWidth
        value={value === null ? 'all' : 'some'}
        onChange={(next) => onChange(next === 'all' ? null : nowhere)}
        data={[
          { value: 'all', label: t('accounts.everywhere') },
          { value: 'some', label: t('accounts.onlyThere') },
        ]}
        mb="xs"
      />
      {value !== null && <Places scope={value} onChange={onChange} />}
    </Input.Wrapper>
  );
}

interface PlacesProps {
  readonly scope: Scope;
  readonly onChange: (scope: Scope) => void;
}

function Places({ scope, onChange }: PlacesProps) {
  const { t, script } = useTranslate();
  const [typed, setTyped] = useState('');
  const mahallas = useRead('mahallas.list', allMahallas, { keepPrevious: true }).data?.rows;
  const sectors = useMemo(() => sectorsOf(mahallas ?? [], scope), [mahallas, scope]);
  // Whole sectors are chosen above; their mahallas need no second mark.
  const single = (mahallas ?? []).filter(
    ({ id, sector }) =>
      scope.mahallaIds.includes(id) || sector === null || !scope.sectors.includes(sector),
  );
  const keys = new Map(single.map(({ id, name }) => [id, foldKey(name)]));
  return (
    <div className={styles['form']}>
      {sectors.length > 0 && (
        <Chip.Group
          multiple
          value={scope.sectors.map(String)}
          onChange={(chosen) => onChange({ ...scope, sectors: chosen.map(Number).sort() })}
        >
          <div className={styles['sectors']}>
            {sectors.map((sector) => (
              <Chip key={sector} value={String(sector)} size="xs" variant="outline">
                {t('accounts.sectorNumber', { sector })}
              </Chip>
            ))}
          </div>
        </Chip.Group>
      )}
      <MultiSelect
        {...firstMatch(typed.trim() !== '')}
        label={t('accounts.mahallas')}
        description={t('accounts.mahallasHint')}
        data={single.map(({ id, name, sector }) => ({
          value: id,
          label: sector === null ? script(name) : `${script(name)} · ${sector}`,
        }))}
        value={[...scope.mahallaIds]}
        onChange={(mahallaIds) => onChange({ ...scope, mahallaIds })}
        filter={({ options, search }) =>
          options.filter(
            (option) => 'value' in option && keys.get(option.value)?.includes(foldKey(search)),
          )
        }
        onSearchChange={setTyped}
        searchable
        hidePickedOptions
        maxDropdownHeight={220}
        nothingFoundMessage={t('common.nothingFound')}
        comboboxProps={{ shadow: 'md', transitionProps: { duration: 0 } }}
      />
    </div>
  );
}

/** Those that mahallas are in, and those already chosen. */
function sectorsOf(mahallas: readonly { sector: number | null }[], scope: Scope): number[] {
  const all = new Set([...mahallas.map(({ sector }) => sector), ...scope.sectors]);
  return [...all].filter((sector) => sector !== null).sort();
}
