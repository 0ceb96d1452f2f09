import { IconSearch } from '@tabler/icons-react';
import type { Office } from '../../../shared/office.ts';
import { KeyHint } from '../../components/KeyHint.tsx';
import { StateChip } from '../../components/StateChip.tsx';
import { Link } from '../router.tsx';
import { useTranslate } from '../translate.tsx';
import { EmergencyChip } from './EmergencyChip.tsx';
import { LanguageMenu } from './LanguageMenu.tsx';
import { ThemeMenu } from './ThemeMenu.tsx';
import styles from './TopBar.module.css';
import { UserMenu } from './UserMenu.tsx';

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
        <EmergencyChip />
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
        <UserMenu />
      </div>
    </header>
  );
}
