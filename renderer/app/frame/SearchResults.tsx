import { useEffect, useRef } from 'react';
import type { SearchHit } from '../../../shared/desk.ts';
import { useTranslate } from '../translate.tsx';
import styles from './GlobalSearch.module.css';

/** In the order in which groups are shown. */
const groups = [
  { kind: 'family', title: 'frame.searchFamilies' },
  { kind: 'person', title: 'frame.searchPeople' },
  { kind: 'mahalla', title: 'frame.searchMahallas' },
  { kind: 'official', title: 'frame.searchOfficials' },
] as const;

/** Group by group; within a group the best first, as they came. */
export function sortHits(hits: readonly SearchHit[]): SearchHit[] {
  return groups.flatMap(({ kind }) => hits.filter((hit) => hit.kind === kind));
}

interface SearchResultsProps {
  /** Sorted by `sortHits`. */
  readonly hits: readonly SearchHit[];
  /** Index of the hit that Enter opens. */
  readonly lit: number;
  readonly onPoint: (index: number) => void;
  readonly onOpen: (hit: SearchHit) => void;
}

export function SearchResults({ hits, lit, onPoint, onOpen }: SearchResultsProps) {
  const { t, script, formatDay } = useTranslate();
  const litRow = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs whenever another row is lit
  useEffect(() => litRow.current?.scrollIntoView({ block: 'nearest' }), [lit]);
  return (
    <div id="search-results" role="listbox" aria-label={t('common.search')}>
      {hits.map((hit, index) => (
        <div key={`${hit.kind}-${hit.id}`}>
          {hit.kind !== hits[index - 1]?.kind && (
            <div className={styles['group']}>
              {t(groups.find((group) => group.kind === hit.kind)?.title ?? 'common.search')}
            </div>
          )}
          {/* The keys are handled by the input, which keeps the focus. */}
          {/* biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: see above */}
          <div
            id={`hit-${hit.kind}-${hit.id}`}
            ref={index === lit ? litRow : null}
            className={styles['hit']}
            role="option"
            aria-selected={index === lit}
            onMouseMove={() => onPoint(index)}
            onClick={() => onOpen(hit)}
          >
            <span className={styles['name']}>{script(hit.title)}</span>
            <span className={styles['detail']}>{formatDay(hit.detail) || script(hit.detail)}</span>
          </div>
        </div>
      ))}
    </div>
  );
}
