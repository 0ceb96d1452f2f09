import { useEffect, useState } from 'react';
import { useTranslate } from '../app/translate.tsx';
import { tellPaperReady } from './paper-ready.ts';
import type { HandedRecovery } from './RecoverySheetPage.tsx';

const rules = ['recovery.rule1', 'recovery.rule2', 'recovery.rule3'] as const;
const uses = ['recovery.use1', 'recovery.use2', 'recovery.use3'] as const;

/** One A4 page: the code large, whose it is, how it is kept and used, who put it in the safe. */
export function RecoverySheet({ handed }: { readonly handed: HandedRecovery }) {
  const { t, script, formatMoment } = useTranslate();
  const [at] = useState(() => formatMoment(new Date().toISOString()));
  useEffect(() => {
    tellPaperReady({ footLeft: t('recovery.foot', { at }), footPage: '' });
  }, [t, at]);
  return (
    <main className="paper recovery-paper">
      <header className="recovery-top">
        <div>
          <h1>{t('recovery.title')}</h1>
          <p>{t('recovery.sheetFor')}</p>
        </div>
        <b className="recovery-secret">{t('recovery.secret')}</b>
      </header>
      <ol className="recovery-groups">
        {handed.code.split('-').map((group, index) => (
          <li key={group}>
            <small>{index + 1}</small>
            {group}
          </li>
        ))}
      </ol>
      <dl className="recovery-facts">
        <dt>{t('recovery.administrator')}</dt>
        <dd>{script(handed.fullName)}</dd>
        <dt>{t('recovery.login')}</dt>
        <dd>{handed.login}</dd>
        <dt>{t('recovery.madeOn')}</dt>
        <dd>{at}</dd>
      </dl>
      <h2>{t('recovery.rulesTitle')}</h2>
      <ul>
        {rules.map((rule) => (
          <li key={rule}>{t(rule)}</li>
        ))}
      </ul>
      <h2>{t('recovery.useTitle')}</h2>
      <ol>
        {uses.map((use) => (
          <li key={use}>{t(use)}</li>
        ))}
      </ol>
      <div className="paper-sign recovery-sign">
        {t('recovery.kept')} <i className="paper-blank" /> {t('recovery.signature')}{' '}
        <i className="paper-blank" />
      </div>
    </main>
  );
}
