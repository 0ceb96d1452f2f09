import { IconX } from '@tabler/icons-react';
import { useTranslate } from '../../app/translate.tsx';
import { type Entity, EntitySelect } from '../../components/EntitySelect.tsx';
import styles from './Attach.module.css';

interface TargetPickerProps {
  readonly mahallas: readonly Entity[];
  readonly families: readonly Entity[];
  readonly onChange: (targets: {
    mahallas: readonly Entity[];
    families: readonly Entity[];
  }) => void;
}

/** Mahallas and families, added one by one by typing a part of the name. */
export function TargetPicker({ mahallas, families, onChange }: TargetPickerProps) {
  const { t, script } = useTranslate();
  const add = (list: readonly Entity[], one: Entity | null) =>
    one === null || list.some(({ id }) => id === one.id) ? list : [...list, one];
  const without = (list: readonly Entity[], id: string) => list.filter((one) => one.id !== id);
  const tags = [
    ...mahallas.map((one) => ({
      ...one,
      label: t('attachments.mahallaOf', { name: script(one.title) }),
    })),
    ...families.map((one) => ({ ...one, label: script(one.title) })),
  ];
  return (
    <div>
      <div className={styles['pair']}>
        <EntitySelect
          kind="mahalla"
          value={null}
          placeholder={t('attachments.pickMahalla')}
          isFocused
          onChange={(one) => onChange({ mahallas: add(mahallas, one), families })}
        />
        <EntitySelect
          kind="family"
          value={null}
          placeholder={t('attachments.pickFamily')}
          onChange={(one) => onChange({ mahallas, families: add(families, one) })}
        />
      </div>
      <div className={styles['tags']}>
        {tags.map(({ id, label }) => (
          <span key={id} className={styles['tag']}>
            {label}
            <button
              type="button"
              className={styles['untag']}
              aria-label={t('attachments.unchoose', { name: label })}
              onClick={() =>
                onChange({ mahallas: without(mahallas, id), families: without(families, id) })
              }
            >
              <IconX size={13} />
            </button>
          </span>
        ))}
      </div>
    </div>
  );
}
