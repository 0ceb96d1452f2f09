import { Popover, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import type { MissingOfficial } from '../../../shared/log.ts';
import { Link } from '../../app/router.tsx';
import { useTranslate } from '../../app/translate.tsx';
import styles from './Reports.module.css';

interface MissingListProps {
  readonly missing: readonly MissingOfficial[];
  readonly today: string;
}

/** How many have not reported; a click tells who, since when, and their phones. */
export function MissingList({ missing, today }: MissingListProps) {
  const { t, script } = useTranslate();
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      width={420}
      position="bottom-start"
      withArrow
      shadow="md"
    >
      <Popover.Target>
        <UnstyledButton className={styles['alarm']} fz={13} onClick={() => setOpen(!isOpen)}>
          {t('dashboard.missing', { count: missing.length })}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown ta="left" p={0}>
        <div className={styles['missingHead']}>
          <b>{t('dashboard.missingTitle')}</b>
          <Link to="/log" values={{ day: today }}>
            {t('dashboard.openDay')}
          </Link>
        </div>
        <ul className={styles['missing']}>
          {missing.map((one) => (
            <li key={one.id}>
              <div className={styles['who']}>
                <Link to="/officials/:id" values={{ id: one.id }}>
                  {script(one.fullName)}
                </Link>
                <span className={styles['since']}>
                  {one.daysMissing > 1 && t('dashboard.missingDays', { count: one.daysMissing })}
                </span>
              </div>
              <div className={styles['soft']}>
                {[one.organisation, one.mahallas]
                  .filter(Boolean)
                  .map((text) => script(text ?? ''))
                  .join(' · ')}
                {one.phone && <span className={styles['phone']}> {one.phone}</span>}
              </div>
            </li>
          ))}
        </ul>
      </Popover.Dropdown>
    </Popover>
  );
}
