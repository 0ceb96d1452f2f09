import { Modal } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useState } from 'react';
import type { SearchHit } from '../../../shared/desk.ts';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { KeyHint } from '../../components/KeyHint.tsx';
import { useRead } from '../call.ts';
import { navigate } from '../router.tsx';
import { useTranslate } from '../translate.tsx';
import styles from './GlobalSearch.module.css';
import { SearchResults, sortHits } from './SearchResults.tsx';

interface GlobalSearchProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Ctrl+K: anything by a part of its name, in either alphabet. */
export function GlobalSearch({ isOpen, onClose }: GlobalSearchProps) {
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      withCloseButton={false}
      centered={false}
      yOffset="10vh"
      size={620}
      padding={0}
    >
      {/* Mounted anew at each opening, so that it begins empty. */}
      {isOpen && <SearchBox onClose={onClose} />}
    </Modal>
  );
}

function takeKeyboard(input: HTMLInputElement | null): void {
  input?.focus();
}

function SearchBox({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslate();
  const [typed, setTyped] = useState('');
  const [text] = useDebouncedValue(typed.trim(), 120);
  const [lit, setLit] = useState(0);
  const found = useRead('search.find', { text }, { isEnabled: text !== '', keepPrevious: true });
  const hits = text === '' ? [] : sortHits(found.data ?? []);

  function open(hit: SearchHit): void {
    openHit(hit);
    onClose();
  }
  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && hits.length > 0) {
      event.preventDefault();
      setLit((lit + step + hits.length) % hits.length);
    }
    const hit = hits[lit];
    if (event.key === 'Enter' && hit) open(hit);
  }

  return (
    <div>
      <label className={styles['line']}>
        <IconSearch size={18} stroke={1.7} />
        <input
          className={styles['input']}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setLit(0);
          }}
          onKeyDown={onKeyDown}
          placeholder={t('frame.searchPlaceholder')}
          // At once: the dialog looks for its first field a moment later, and the first letter would be lost.
          ref={takeKeyboard}
          data-autofocus
          role="combobox"
          aria-expanded={hits.length > 0}
          aria-controls="search-results"
          aria-activedescendant={hits[lit] && `hit-${hits[lit].kind}-${hits[lit].id}`}
          spellCheck={false}
        />
      </label>
      <div className={styles['results']}>
        {found.error && <ErrorNote error={found.error} />}
        {typed.trim() === '' && <div className={styles['hint']}>{t('frame.searchHint')}</div>}
        {text !== '' && found.isSuccess && !found.isPlaceholderData && hits.length === 0 && (
          <div className={styles['hint']}>{t('frame.searchNothing', { text })}</div>
        )}
        <SearchResults hits={hits} lit={lit} onPoint={setLit} onOpen={open} />
      </div>
      <footer className={styles['keys']}>
        <span>
          <KeyHint keys="↑ ↓" /> {t('frame.keyMove')}
        </span>
        <span>
          <KeyHint keys="Enter" /> {t('frame.keyOpen')}
        </span>
        <span>
          <KeyHint keys="Esc" /> {t('frame.keyClose')}
        </span>
      </footer>
    </div>
  );
}

function openHit(hit: SearchHit): void {
  switch (hit.kind) {
    case 'family':
      navigate('/families/:id', { id: hit.id });
      break;
    case 'person':
      if (hit.familyId !== null) navigate('/families/:id', { id: hit.familyId });
      break;
    case 'mahalla':
      navigate('/mahallas/:id', { id: hit.id });
      break;
    case 'official':
      navigate('/officials/:id', { id: hit.id });
      break;
  }
}
