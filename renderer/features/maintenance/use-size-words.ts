import { useTranslate } from '../../app/translate.tsx';

/** Bytes as megabytes or gigabytes in the language of the window. */
export function useSizeWords(): (bytes: number) => string {
  const { t, formatNumber } = useTranslate();
  return (bytes) => {
    if (bytes >= 1e9) return t('maintenance.gigabytes', { size: formatNumber(bytes / 1e9, 1) });
    const megabytes = bytes / 1e6;
    const digits = megabytes > 0 && megabytes < 10 ? 1 : 0;
    return t('maintenance.megabytes', { size: formatNumber(megabytes, digits) });
  };
}
