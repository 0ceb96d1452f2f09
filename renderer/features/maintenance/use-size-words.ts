import { useTranslate } from '../../app/translate.tsx';

/** Bytes as megabytes in the language of the window. */
export function useSizeWords(): (bytes: number) => string {
  const { t, formatNumber } = useTranslate();
  return (bytes) => {
    const megabytes = bytes / 1_000_000;
    const digits = megabytes > 0 && megabytes < 10 ? 1 : 0;
    return t('maintenance.megabytes', { size: formatNumber(megabytes, digits) });
  };
}
