import { ActionIcon, Button, Checkbox, Popover, ScrollArea, Tooltip } from '@mantine/core';
import { IconColumns3, IconPin, IconPinnedOff } from '@tabler/icons-react';
import { useTranslate } from '../../app/translate.tsx';
import type { ColumnPlace } from './column-layout.ts';
import styles from './GridToolbar.module.css';
import { useDesk } from './grid-context.ts';

interface ColumnsMenuProps {
  /** As they stand now, from left to right. */
  readonly places: readonly ColumnPlace[];
  readonly onHide: (field: string, isHidden: boolean) => void;
  readonly onPin: (field: string, isPinned: boolean) => void;
  readonly onReset: () => void;
}

/** Which columns are shown and which are frozen. */
export function ColumnsMenu({ places, onHide, onPin, onReset }: ColumnsMenuProps) {
  const { t } = useTranslate();
  const { columns } = useDesk();
  const shown = places.filter((place) => !place.isHidden).length;
  return (
    <Popover position="bottom-end" shadow="md" trapFocus>
      <Popover.Target>
        <Tooltip label={t('grid.columns')}>
          <ActionIcon variant="default" size={30} aria-label={t('grid.columns')}>
            <IconColumns3 size={16} stroke={1.7} />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown p="xs">
        <ScrollArea.Autosize mah={420} offsetScrollbars="y">
          <div className={styles['checklist']}>
            {places.map(({ field, isHidden, isPinned }) => (
              <div key={field} className={styles['columnLine']}>
                <Checkbox
                  size="xs"
                  label={columns.get(field)?.title ?? field}
                  checked={!isHidden}
                  // A grid without any column would leave no way back.
                  disabled={!isHidden && shown === 1}
                  onChange={(event) => onHide(field, !event.currentTarget.checked)}
                />
                {!isHidden && (
                  <ActionIcon
                    size="sm"
                    aria-label={t(isPinned ? 'grid.unpin' : 'grid.pin')}
                    title={t(isPinned ? 'grid.unpin' : 'grid.pin')}
                    onClick={() => onPin(field, !isPinned)}
                  >
                    {isPinned ? <IconPinnedOff size={14} /> : <IconPin size={14} />}
                  </ActionIcon>
                )}
              </div>
            ))}
          </div>
        </ScrollArea.Autosize>
        <Button variant="subtle" size="xs" mt="xs" fullWidth onClick={onReset}>
          {t('grid.resetColumns')}
        </Button>
      </Popover.Dropdown>
    </Popover>
  );
}
