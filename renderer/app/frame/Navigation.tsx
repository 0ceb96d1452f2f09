import { Tooltip } from '@mantine/core';
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react';
import type { Address } from '../addresses.ts';
import { useUser } from '../rights.tsx';
import { href } from '../router.tsx';
import { type PageRoute, routes, sections } from '../routes.tsx';
import { useTranslate } from '../translate.tsx';
import styles from './Navigation.module.css';
import { NavigationBadge } from './NavigationBadge.tsx';

interface NavigationProps {
  /** The entry of the open page. */
  readonly lit: Address | null;
  readonly isNarrow: boolean;
  readonly onToggle: () => void;
}

export function Navigation({ lit, isNarrow, onToggle }: NavigationProps) {
  const { t } = useTranslate();
  const held = useUser()?.rights ?? [];
  const ToggleIcon = isNarrow ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse;
  const toggleLabel = t(isNarrow ? 'frame.expand' : 'frame.collapse');
  return (
    <nav
      className={styles['nav']}
      data-narrow={isNarrow || undefined}
      aria-label={t('frame.navigation')}
    >
      {sections.map(({ name, title }) => {
        const pages = routes.filter(
          ({ entry, needs }) => entry?.section === name && (needs === null || held.includes(needs)),
        );
        if (pages.length === 0) return null;
        return (
          <div key={name} className={styles['section']}>
            {title && <div className={styles['heading']}>{t(title)}</div>}
            {pages.map((page) => (
              <NavigationLink
                key={page.address}
                page={page}
                isLit={page.address === lit}
                isNarrow={isNarrow}
              />
            ))}
          </div>
        );
      })}
      <button
        type="button"
        className={styles['toggle']}
        onClick={onToggle}
        aria-label={toggleLabel}
      >
        <ToggleIcon size={18} stroke={1.6} />
        {!isNarrow && <span>{toggleLabel}</span>}
      </button>
    </nav>
  );
}

interface NavigationLinkProps {
  readonly page: PageRoute;
  readonly isLit: boolean;
  readonly isNarrow: boolean;
}

function NavigationLink({ page, isLit, isNarrow }: NavigationLinkProps) {
  const { t } = useTranslate();
  if (!page.entry) return null;
  const { icon: Icon, title } = page.entry;
  const link = (
    <a
      className={styles['link']}
      href={href(page.address as '/')}
      aria-current={isLit ? 'page' : undefined}
      aria-label={isNarrow ? t(title) : undefined}
    >
      <Icon size={18} stroke={1.6} />
      {!isNarrow && <span className={styles['title']}>{t(title)}</span>}
      <NavigationBadge address={page.address} />
    </a>
  );
  if (!isNarrow) return link;
  return (
    <Tooltip label={t(title)} position="right">
      {link}
    </Tooltip>
  );
}
