import { type ReactNode, useState } from 'react';
import type { Office } from '../../../shared/office.ts';
import { useLater } from '../later.ts';
import { useRemembered } from '../remembered.ts';
import type { PageRoute } from '../routes.tsx';
import { narrowKey } from '../setting-keys.ts';
import { BackupNotice } from './BackupNotice.tsx';
import { DataProcessNotice } from './DataProcessNotice.tsx';
import { EmergencyNotice } from './EmergencyNotice.tsx';
import styles from './Frame.module.css';
import { GlobalSearch } from './GlobalSearch.tsx';
import { Navigation } from './Navigation.tsx';
import { StatusBar } from './StatusBar.tsx';
import { TopBar } from './TopBar.tsx';
import { useCommands } from './use-commands.ts';

interface FrameProps {
  readonly office: Office;
  readonly page: PageRoute | null;
  readonly children: ReactNode;
}

/** Bars and navigation around every page. */
export function Frame({ office, page, children }: FrameProps) {
  const [isSearching, setSearching] = useState(false);
  const isLater = useLater();
  const [narrow, setNarrow] = useRemembered(narrowKey, 'no');
  useCommands({ onSearch: () => setSearching(true) });
  return (
    <div className={styles['frame']} data-narrow={narrow === 'yes' || undefined}>
      <TopBar office={office} onSearch={() => setSearching(true)} />
      <Navigation
        lit={page?.under ?? null}
        isNarrow={narrow === 'yes'}
        onToggle={() => setNarrow(narrow === 'yes' ? 'no' : 'yes')}
      />
      <div className={styles['content']}>
        <DataProcessNotice />
        {isLater && <BackupNotice />}
        {isLater && <EmergencyNotice />}
        {children}
      </div>
      <StatusBar />
      <GlobalSearch isOpen={isSearching} onClose={() => setSearching(false)} />
    </div>
  );
}
