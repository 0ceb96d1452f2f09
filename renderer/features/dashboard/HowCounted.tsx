import { Button, Popover, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { type RatingWeights, ratingParts } from '../../../shared/rating.ts';
import { May } from '../../app/rights.tsx';
import { useTranslate } from '../../app/translate.tsx';
import { useDashboardWords } from './dashboard-words.ts';
import styles from './Rank.module.css';
import { WeightsDialog } from './WeightsDialog.tsx';

/** «қандай ҳисобланган?»: what the score is made of, and the way to change it. */
export function HowCounted({ weights }: { readonly weights: RatingWeights }) {
  const { t } = useTranslate();
  const { itemName } = useDashboardWords();
  const [isOpen, setOpen] = useState(false);
  const [isChanging, setChanging] = useState(false);
  return (
    <>
      <Popover
        opened={isOpen}
        onChange={setOpen}
        width={400}
        position="bottom-end"
        withArrow
        shadow="md"
      >
        <Popover.Target>
          <UnstyledButton className={styles['how']} fz={12} onClick={() => setOpen(!isOpen)}>
            {t('dashboard.how')}
          </UnstyledButton>
        </Popover.Target>
        <Popover.Dropdown ta="left">
          <b>{t('dashboard.howTitle')}</b>
          <div>{t('dashboard.howMean')}</div>
          <ul className={styles['parts']}>
            {ratingParts.map((part) => (
              <li key={part}>
                <span>{itemName(`ratingWeight.${part}`)}</span>
                <span className={styles['weight']}>
                  {t('dashboard.howWeight', { weight: weights[part] })}
                </span>
              </li>
            ))}
          </ul>
          <p className={styles['rest']}>{t('dashboard.howRest')}</p>
          <May do="settings">
            <Button
              size="compact-sm"
              variant="light"
              onClick={() => {
                setOpen(false);
                setChanging(true);
              }}
            >
              {t('dashboard.changeWeights')}
            </Button>
          </May>
        </Popover.Dropdown>
      </Popover>
      {isChanging && <WeightsDialog weights={weights} onClose={() => setChanging(false)} />}
    </>
  );
}
