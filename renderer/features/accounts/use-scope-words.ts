import { useCallback } from 'react';
import type { Scope } from '../../../shared/session.ts';
import { useRead } from '../../app/call.ts';
import { useTranslate } from '../../app/translate.tsx';

/** Where an account's rights hold: «бутун туман», «2-сектор, Боғбон, Чилонзор». */
export function useScopeWords(): (scope: Scope | null) => string {
  const { t, script } = useTranslate();
  const mahallas = useRead('mahallas.list', { limit: 1000 }, { keepPrevious: true }).data;
  return useCallback(
    (scope) => {
      if (scope === null) return t('accounts.everywhere');
      const names = scope.mahallaIds.map((id) => {
        const mahalla = mahallas?.rows.find((one) => one.id === id);
        return mahalla ? script(mahalla.name) : t('accounts.removedMahalla');
      });
      const sectors = scope.sectors.map((sector) => t('accounts.sectorNumber', { sector }));
      const all = [...sectors, ...names];
      return all.length === 0 ? t('accounts.nothing') : all.join(', ');
    },
    [t, script, mahallas],
  );
}
