import { IconSearch } from '@tabler/icons-react';
import type { Office } from '../../../shared/office.ts';
import { KeyHint } from '../../components/KeyHint.tsx';
import { StateChip } from '../../components/StateChip.tsx';
import { Link } from '../router.tsx';
import { useTranslate } from '../translate.tsx';
import { LanguageMenu } from './LanguageMenu.tsx';
import { ThemeMenu } from './ThemeMenu.tsx';
import styles from './TopBar.module.css';

interface TopBarProps {
  readonly office: Office;
  readonly onSearch: () => void;
}

export function TopBar({ office, onSearch }: TopBarProps) {
  const { t, nameOf, formatDay, weekdayName } = useTranslate();
  return (
    <header className={styles['bar']}>
      <Link to="/" className={styles['logo']}>
        <span className={styles['sign']}>{t('frame.logoLetter')}</span>
        <span>{t('frame.program')}</span>
      </Link>
      <div className={styles['place']}>
        <span className={styles['district']} title={nameOf(office.region)}>
          {nameOf(office.district)}
        </span>
        {office.isDemo && <StateChip state="warn">{t('frame.demo')}</StateChip>}
      </div>
      <button type="button" className={styles['search']} onClick={onSearch}>
        <IconSearch size={15} stroke={1.7} />
        <span className={styles['searchText']}>{t('frame.searchPlaceholder')}</span>
        <KeyHint keys="Ctrl K" />
      </button>
      <div className={styles['right']}>
        <span className={styles['day']}>
          {formatDay(office.today)}, {weekdayName(office.today)}
        </span>
        <LanguageMenu />
        <ThemeMenu />
        <UserSign name={t('frame.operator')} />
      </div>
    </header>
  );
}

/** First letters of the user's name or role: «ОШ». */
function UserSign({ name }: { readonly name: string }) {
  const letters = name
    .split(/\s+/)
    .map((word) => word.match(/\p{L}/u)?.[0] ?? '')
    .slice(0, 2)
    .reverse()
    .join('');
  return (
    <span className={styles['user']} title={name} role="img" aria-label={name}>
      {letters.toUpperCase()}
    </span>
  );
}
