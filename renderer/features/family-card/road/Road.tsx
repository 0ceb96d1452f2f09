import { Popover, Tooltip } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { type FamilyCard, type RoadField, roadFields } from '../../../../shared/family-card.ts';
import { forgetDraft } from '../../../app/draft.ts';
import { useMay } from '../../../app/rights.tsx';
import { useTranslate } from '../../../app/translate.tsx';
import { LiftDialog } from './LiftDialog.tsx';
import styles from './Road.module.css';
import { StepForm, stepDraft } from './StepForm.tsx';

/** The six steps of the road out of poverty; each opens the form of its day. */
export function Road({ card }: { readonly card: FamilyCard }) {
  const { t } = useTranslate();
  const [open, setOpen] = useState<RoadField | null>(null);
  const close = () => setOpen(null);
  // The step the family stands on: the last one that is dated.
  const present = roadFields.findLastIndex((field) => card[field] !== null);
  return (
    <ol className={styles['road']} aria-label={t('card.road')}>
      {roadFields.map((field, index) => (
        <li key={field} className={styles['place']}>
          <Popover
            opened={open === field && field !== 'liftedOn'}
            onChange={(isOpen) => {
              if (isOpen) return;
              forgetDraft(stepDraft(card, field));
              close();
            }}
            trapFocus
            withArrow
            shadow="md"
            width={300}
          >
            <Popover.Target>
              <Step
                card={card}
                field={field}
                index={index}
                present={present}
                onOpen={() => setOpen(open === field ? null : field)}
              />
            </Popover.Target>
            <Popover.Dropdown>
              {open === field && <StepForm card={card} field={field} onClose={close} />}
            </Popover.Dropdown>
          </Popover>
        </li>
      ))}
      {open === 'liftedOn' && <LiftDialog card={card} onClose={close} />}
    </ol>
  );
}

interface StepProps {
  readonly card: FamilyCard;
  readonly field: RoadField;
  readonly index: number;
  readonly present: number;
  readonly onOpen: () => void;
  readonly ref?: React.Ref<HTMLButtonElement>;
}

function Step({ card, field, index, present, onOpen, ref }: StepProps) {
  const { t, formatDay } = useTranslate();
  const mayEdit = useMay('edit');
  const day = card[field];
  const isPresent = index === present;
  const isPast = day !== null && !isPresent;
  const state = isPast ? 'past' : isPresent ? 'present' : 'next';
  return (
    <Tooltip label={day === null ? t('card.stepEmpty') : formatDay(day)} openDelay={400}>
      <button
        ref={ref}
        type="button"
        className={styles['step']}
        data-state={state}
        aria-current={isPresent ? 'step' : undefined}
        disabled={!mayEdit}
        onClick={onOpen}
      >
        <span className={styles['dot']}>
          {isPast ? <IconCheck size={12} stroke={3} /> : index + 1}
        </span>
        {t(`card.${field}`)}
      </button>
    </Tooltip>
  );
}
