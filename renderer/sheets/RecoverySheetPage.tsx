import { useEffect, useState } from 'react';
import { z } from 'zod';
import { languages } from '../../shared/office.ts';
import { call } from '../app/call.ts';
import { FixedLanguage } from '../app/translate.tsx';
import './fonts.css';
import { RecoverySheet } from './RecoverySheet.tsx';
import './recovery-sheet.css';

const handedShape = z.object({
  code: z.string(),
  login: z.string(),
  fullName: z.string(),
  language: z.enum(languages),
});
export type HandedRecovery = z.infer<typeof handedShape>;

/** `#/sheet/recovery`: drawn in a hidden window. The code comes through memory, once: it stands in no address. */
export function RecoverySheetPage() {
  const [handed, setHanded] = useState<HandedRecovery | null>(null);
  useEffect(() => {
    void call('shell.handed').then((json) => {
      if (json !== null) setHanded(handedShape.parse(JSON.parse(json)));
    });
  }, []);
  if (!handed) return null;
  return (
    <FixedLanguage language={handed.language}>
      <RecoverySheet handed={handed} />
    </FixedLanguage>
  );
}
