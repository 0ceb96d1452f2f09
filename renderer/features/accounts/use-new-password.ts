import { firstPassword, wordsInPassword } from '../../../shared/first-password.ts';
import { useTranslate } from '../../app/translate.tsx';

/** Makes first passwords in the alphabet of the window. */
export function useNewPassword(): () => string {
  const { language } = useTranslate();
  return () =>
    firstPassword(
      crypto.getRandomValues(new Uint8Array(wordsInPassword)),
      language === 'uz-latn' || language === 'en' ? 'latn' : 'cyrl',
    );
}
