import { IconEye } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { asCallError, call } from '../../../app/call.ts';
import { May } from '../../../app/rights.tsx';
import { useTranslate } from '../../../app/translate.tsx';
import styles from './RevealedNumber.module.css';

interface RevealedNumberProps {
  readonly id: string;
  readonly masked: string;
}

/** Long enough to copy it down, short enough for a screen that others see. */
const shownMs = 15_000;

/** The end of a personal number; the eye shows all of it for a while. */
export function RevealedNumber({ id, masked }: RevealedNumberProps) {
  const { t } = useTranslate();
  const [number, setNumber] = useState<string | null>(null);
  useEffect(() => {
    if (number === null) return;
    const timer = setTimeout(() => setNumber(null), shownMs);
    return () => clearTimeout(timer);
  }, [number]);
  if (number !== null) return <span className={styles['number']}>{number}</span>;
  return (
    <span className={styles['masked']}>
      {masked}
      <May do="personalNumbers">
        <button
          type="button"
          tabIndex={-1}
          className={styles['eye']}
          title={t('card.reveal')}
          aria-label={t('card.reveal')}
          onMouseDown={(event) => event.stopPropagation()}
          onClick={() => {
            call('persons.reveal', { id }).then(
              ({ jshshir }) => setNumber(jshshir),
              (failure) => setNumber(asCallError(failure).report.code),
            );
          }}
        >
          <IconEye size={14} stroke={1.7} />
        </button>
      </May>
    </span>
  );
}
