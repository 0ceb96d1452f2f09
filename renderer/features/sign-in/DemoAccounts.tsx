import { demoLogins, demoPassword } from '../../../shared/session.ts';
import { call } from '../../app/call.ts';
import { useTranslate } from '../../app/translate.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import styles from './SignIn.module.css';
import { useEntering } from './use-entering.ts';

/** The invented users of a demo: one click each. */
export function DemoAccounts() {
  const { t } = useTranslate();
  const { enter, error, isBusy, wait } = useEntering();
  return (
    <section className={styles['demo']}>
      <strong>{t('signIn.demoTitle')}</strong>
      <div className={styles['soft']}>{t('signIn.demoText', { password: demoPassword })}</div>
      <div className={styles['accounts']}>
        {demoLogins.map((login) => (
          <button
            key={login}
            type="button"
            className={styles['account']}
            disabled={isBusy || wait > 0}
            onClick={() =>
              void enter(() => call('session.signIn', { login, password: demoPassword }))
            }
          >
            <span>{t(`signIn.demo.${login}`)}</span>
            <span className={styles['soft']}>{login}</span>
          </button>
        ))}
      </div>
      {error && <ErrorNote error={error} />}
    </section>
  );
}
