import type { PlanSheet } from '../../shared/sheets.ts';
import { useTranslate } from '../app/translate.tsx';
import type { SheetWords } from './use-sheet-words.ts';

const columnWidths = Object.entries({
  place: '5%',
  number: '8%',
  head: '30%',
  address: '30%',
  items: '7%',
  code: '8%',
  signed: '12%',
});

interface CoverSheetProps {
  readonly mahalla: string;
  readonly sheets: readonly PlanSheet[];
  readonly words: SheetWords;
}

/** What lies in the bundle, in walking order, with a place to sign for each sheet handed over. */
export function CoverSheet({ mahalla, sheets, words }: CoverSheetProps) {
  const { t } = useTranslate();
  return (
    <section className="paper-one">
      <div className="sheet-title" style={{ marginBottom: '4mm' }}>
        {t('sheets.coverTitle', { mahalla: words.name(mahalla) })}
      </div>
      <table className="paper-table sheet-table" style={{ fontSize: '9pt' }}>
        <colgroup>
          {columnWidths.map(([name, width]) => (
            <col key={name} style={{ width }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th>{t('sheets.column.number')}</th>
            <th>№</th>
            <th>{t('sheets.coverHead')}</th>
            <th>{t('sheets.address')}</th>
            <th>{t('sheets.coverItems')}</th>
            <th>{t('sheets.coverCode')}</th>
            <th>{t('sheets.coverSigned')}</th>
          </tr>
        </thead>
        <tbody>
          {sheets.map((sheet, index) => (
            <tr key={sheet.familyId}>
              <td className="sheet-number">{index + 1}</td>
              <td className="sheet-number">{sheet.number}</td>
              <td>{words.name(sheet.headName)}</td>
              <td>{words.text(sheet.address)}</td>
              <td className="sheet-number">{sheet.plan.items.length}</td>
              <td className="sheet-day">{sheet.code}</td>
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
