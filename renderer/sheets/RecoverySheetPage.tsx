import { z } from 'zod';
import { languages } from '../../shared/office.ts';
import { FixedLanguage } from '../app/translate.tsx';
import './fonts.css';
import './paper.css';
import { RecoverySheet } from './RecoverySheet.tsx';
import './recovery-sheet.css';
import { useHanded } from './use-handed.ts';

const handedShape = z.object({
  code: z.string(),
  login: z.string(),
  fullName: z.string(),
  language: z.enum(languages),
});
export type HandedRecovery = z.infer<typeof handedShape>;

/** `#/sheet/recovery`: drawn in a hidden window. The code comes through memory, once: it stands in no address. */
export function RecoverySheetPage() {
  const handed = useHanded(handedShape);
  if (!handed) return null;
  return (
    <FixedLanguage language={handed.language}>
      <RecoverySheet handed={handed} />
    </FixedLanguage>
  );
}
