import { IconChevronRight } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { href } from '../../app/router.tsx';
import { useTranslate } from '../../app/translate.tsx';
import styles from './Decisions.module.css';
import { useDecisionWords } from './decision-words.ts';
import type { Question } from './group-decisions.ts';

interface QuestionPlacesProps {
  readonly question: Question;
  readonly hasFamilies: boolean;
  /** At the end of the line. */
  readonly children: ReactNode;
}

/** Where it stood and what was done meanwhile; further places when asked for. */
export function QuestionPlaces({ question, hasFamilies, children }: QuestionPlacesProps) {
  const { t, script } = useTranslate();
  const { placeOf, doneOf } = useDecisionWords();
  const [isOpen, setOpen] = useState(false);
  const { places } = question;
  const [first] = places;
  return (
    <>
      <div className={styles['about']}>
        {places.length > 1 ? (
          <button
            type="button"
            className={styles['many']}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {t('decisions.atPlaces', { count: places.length })}
            <IconChevronRight size={14} />
          </button>
        ) : (
          <span>{placeOf(first)}</span>
        )}
        <span>{doneOf(first)}</span>
        {children}
      </div>
      {isOpen && (
        <ul className={styles['places']}>
          {places.map((row) => (
            <li key={row.id}>
              <span>{placeOf(row)}</span>
              {row.raw !== null && <span className={styles['raw']}>«{row.raw}»</span>}
              {hasFamilies && row.familyId && row.headName && (
                <a href={href('/families/:id', { id: row.familyId })}>{script(row.headName)}</a>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
