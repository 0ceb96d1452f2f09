import { sheetScripts } from '../../shared/sheets.ts';
import { useRead } from '../app/call.ts';
import { useHash } from '../app/router.tsx';
import { FixedLanguage, useTranslate } from '../app/translate.tsx';
import { CoverSheet } from './CoverSheet.tsx';
import './fonts.css';
import './paper.css';
import { PlanSheetPage } from './PlanSheetPage.tsx';
import './sheet.css';
import { useSheetReady } from './use-sheet-ready.ts';
import { useSheetWords } from './use-sheet-words.ts';

/** `#/sheet/plan?families=ID,ID&script=latn` or `…?mahalla=ID`: drawn in a hidden window, to be printed. */
export function PlanSheetsPage() {
  const query = new URLSearchParams(useHash().split('?')[1] ?? '');
  const script = sheetScripts.find((known) => known === query.get('script')) ?? 'cyrl';
  const selection = {
    familyIds: (query.get('families') ?? '').split(',').filter(Boolean),
    mahallaId: query.get('mahalla'),
    script,
  };
  return (
    <FixedLanguage language={script === 'latn' ? 'uz-latn' : 'uz'}>
      <Sheets selection={selection} />
    </FixedLanguage>
  );
}

interface SheetsProps {
  readonly selection: { familyIds: string[]; mahallaId: string | null; script: 'cyrl' | 'latn' };
}

function Sheets({ selection }: SheetsProps) {
  const { t } = useTranslate();
  const words = useSheetWords(selection.script);
  const office = useRead('office.get').data;
  const lists = useRead('lists.all').data;
  const plans = useRead('sheets.plans', selection).data;
  useSheetReady(
    t('sheets.titlePlan').toLowerCase(),
    office && lists && plans ? plans.printedBy : null,
  );

  if (!office || !plans) return null;
  return (
    <main className="paper sheet-paper">
      {plans.mahalla !== null && (
        <CoverSheet mahalla={plans.mahalla} sheets={plans.sheets} words={words} />
      )}
      {plans.sheets.map((sheet) => (
        <PlanSheetPage key={sheet.familyId} sheet={sheet} office={office} words={words} />
      ))}
    </main>
  );
}
