import { useEffect } from 'react';
import { z } from 'zod';
import { languages } from '../../shared/office.ts';
import { FixedLanguage, useTranslate } from '../app/translate.tsx';
import './fonts.css';
import './paper.css';
import { tellPaperReady } from './paper-ready.ts';
import './password-slip.css';
import { useHanded } from './use-handed.ts';

const handedShape = z.object({
  fullName: z.string(),
  login: z.string(),
  password: z.string(),
  language: z.enum(languages),
});
export type HandedSlip = z.infer<typeof handedShape>;

/** `#/sheet/slip`: drawn in a hidden window. The password comes through memory, once: it stands in no address. */
export function PasswordSlipPage() {
  const handed = useHanded(handedShape);
  if (!handed) return null;
  return (
    <FixedLanguage language={handed.language}>
      <Slip handed={handed} />
    </FixedLanguage>
  );
}

/** A strip of paper to be handed over and torn up. */
function Slip({ handed: { fullName, login, password } }: { readonly handed: HandedSlip }) {
  const { t, script } = useTranslate();
  useEffect(() => {
    tellPaperReady({ footLeft: '', footPage: '' });
  }, []);
  return (
    <main className="paper slip">
      <h1>{t('accounts.slipTitle')}</h1>
      <p>
        {t('accounts.login')}: <b>{login}</b>
      </p>
      <p className="slip-words">{password}</p>
      <p>{t('accounts.slipCase')}</p>
      <p>{t('accounts.slipChange')}</p>
      <p>
        <i>{t('accounts.slipHandTo', { name: script(fullName) })}</i>
      </p>
    </main>
  );
}
