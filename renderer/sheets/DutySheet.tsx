import type { ReactNode } from 'react';
import { type SheetScript, sheetScripts } from '../../shared/sheets.ts';
import { useRead } from '../app/call.ts';
import { useHash } from '../app/router.tsx';
import { FixedLanguage } from '../app/translate.tsx';
import { keptTogether } from './paper-words.ts';
import './duty-sheet.css';
import './fonts.css';
import './paper.css';
import { type SheetWords, useSheetWords } from './use-sheet-words.ts';

/** What the address of a sheet carries after its name, and in which script it is printed. */
export function useSheetQuery(): { query: URLSearchParams; script: SheetScript } {
  const query = new URLSearchParams(useHash().split('?')[1] ?? '');
  const script = sheetScripts.find((known) => known === query.get('script')) ?? 'cyrl';
  return { query, script };
}

/** A page in the language of its script, whatever the window speaks. */
export function InScript({
  script,
  children,
}: {
  readonly script: SheetScript;
  readonly children: ReactNode;
}) {
  return <FixedLanguage language={script === 'latn' ? 'uz-latn' : 'uz'}>{children}</FixedLanguage>;
}

/** Words of the paper; null until the lists that they come from are there. */
export function usePaperWords(script: SheetScript): SheetWords | null {
  const words = useSheetWords(script);
  return useRead('lists.all').data ? words : null;
}

/** A fact, or the place to write it by hand. */
export function Fact({ children }: { readonly children: string | null }) {
  return children ? keptTogether(children) : <span className="paper-blank">&nbsp;</span>;
}

interface FactTableProps {
  readonly rows: readonly (readonly [string, ReactNode])[];
  /** All values are figures. */
  readonly isCounts?: boolean;
}

/** Two columns: what, and what of it. */
export function FactTable({ rows, isCounts = false }: FactTableProps) {
  return (
    <table className={`paper-table duty-table ${isCounts ? 'duty-counts' : ''}`}>
      <tbody>
        {rows.map(([title, value]) => (
          <tr key={title}>
            <td>{title}</td>
            <td>{typeof value === 'string' ? keptTogether(value) : value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A line to sign on. */
export function Sign({ role, name }: { readonly role: string; readonly name: string | null }) {
  return (
    <div className="paper-sign">
      <span>{role}</span>
      <span className="paper-blank">&nbsp;</span>
      <span>{name ?? ''}</span>
    </div>
  );
}
