import type { ReactNode } from 'react';
import { languageNames } from '../../shared/locales/languages.ts';
import { languages } from '../../shared/office.ts';
import { useTranslate } from '../app/translate.tsx';
import styles from './Welcome.module.css';

interface WelcomeProps {
  readonly title: string;
  readonly subtitle?: string;
  /** Where in a row of such pages this one stands. */
  readonly step?: string;
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

/** A page before the frame, filling the window: first run, sign-in, lock. Its language is chosen at once. */
export function Welcome({ title, subtitle, step, isWide = false, children }: WelcomeProps) {
  const { t, language, setLanguage } = useTranslate();
  return (
    <div className={styles['screen']}>
      <fieldset className={styles['languages']} aria-label={t('frame.language')}>
        {languages.map((one) => (
          <button
            key={one}
            type="button"
            className={styles['language']}
            aria-pressed={one === language}
            onClick={() => setLanguage(one)}
          >
            {languageNames[one].name}
          </button>
        ))}
      </fieldset>
      <main className={styles['sheet']} data-wide={isWide || undefined}>
        <div className={styles['top']}>
          <span className={styles['sign']}>{t('frame.logoLetter')}</span>
          {step && <span className={styles['step']}>{step}</span>}
        </div>
        <h1 className={styles['title']}>{title}</h1>
        {subtitle && <p className={styles['subtitle']}>{subtitle}</p>}
        {children}
      </main>
    </div>
  );
}
