import { Menu } from '@mantine/core';
import { useTranslate } from '../../app/translate.tsx';
import type { GridHandle } from './grid-handle.ts';
import type { LayoutControl } from './use-column-layout.ts';

export interface HeaderMenuAt {
  readonly field: string;
  readonly x: number;
  readonly y: number;
}

interface HeaderMenuProps {
  readonly at: HeaderMenuAt;
  readonly handle: GridHandle;
  readonly layout: LayoutControl;
  readonly onClose: () => void;
}

/** The right button on a column's title. */
export function HeaderMenu({ at, handle, layout, onClose }: HeaderMenuProps) {
  const { t } = useTranslate();
  const { field } = at;
  const isPinned = layout.places.some((place) => place.field === field && place.isPinned);
  const isLast = layout.places.filter((place) => !place.isHidden).length === 1;
  const sort = (direction: 'asc' | 'desc' | null) =>
    handle.api.applyColumnState({
      state: [{ colId: field, sort: direction }],
      defaultState: { sort: null },
    });
  return (
    <Menu opened onClose={onClose} position="bottom-start" offset={0}>
      <Menu.Target>
        <span style={{ position: 'fixed', left: at.x, top: at.y }} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => sort('asc')}>{t('grid.sortUp')}</Menu.Item>
        <Menu.Item onClick={() => sort('desc')}>{t('grid.sortDown')}</Menu.Item>
        <Menu.Item onClick={() => sort(null)}>{t('grid.sortNone')}</Menu.Item>
        <Menu.Divider />
        <Menu.Item onClick={() => layout.pin(field, !isPinned)}>
          {t(isPinned ? 'grid.unpin' : 'grid.pin')}
        </Menu.Item>
        <Menu.Item disabled={isLast} onClick={() => layout.hide(field, true)}>
          {t('grid.hide')}
        </Menu.Item>
        <Menu.Item onClick={layout.reset}>{t('grid.resetColumns')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
