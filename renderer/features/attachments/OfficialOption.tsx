import { IconCheck } from '@tabler/icons-react';
import type { OfficialRow } from '../../../shared/officials.ts';
import { useTranslate } from '../../app/translate.tsx';
import styles from './Attach.module.css';
import { Load } from './Load.tsx';

interface OfficialOptionProps {
  readonly official: OfficialRow;
  readonly isActive: boolean;
  readonly isChosen: boolean;
  readonly norm: number | null;
  readonly wouldGet: number;
  readonly onPick: () => void;
  readonly onHover: () => void;
}

/** One official to choose: who, from where, answering for what, and the load. */
export function OfficialOption(props: OfficialOptionProps) {
  const { official, isActive, isChosen } = props;
  const { script } = useTranslate();
  const about = [official.organisation, official.mahallas].filter((part) => part !== null);
  return (
    // The keys are those of the search field, which keeps the focus.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <div
      id={`attach-official-${official.id}`}
      role="option"
      tabIndex={-1}
      aria-selected={isChosen}
      data-active={isActive || undefined}
      className={styles['option']}
      // The search field keeps the focus, so that typing goes on.
      onMouseDown={(event) => event.preventDefault()}
      onClick={props.onPick}
      onMouseMove={props.onHover}
    >
      <span className={styles['check']}>{isChosen && <IconCheck size={15} stroke={2.4} />}</span>
      <span className={styles['optionText']}>
        <b>{script(official.fullName)}</b>
        {about.length > 0 && <span className={styles['soft']}>{script(about.join(' · '))}</span>}
      </span>
      <Load now={official.families} added={props.wouldGet} norm={props.norm} />
    </div>
  );
}
