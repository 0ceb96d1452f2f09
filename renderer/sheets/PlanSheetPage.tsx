import type { Office } from '../../shared/office.ts';
import type { PlanSheet } from '../../shared/sheets.ts';
import { shortName } from '../../shared/short-name.ts';
import { useTranslate } from '../app/translate.tsx';
import { PlanTable } from './PlanTable.tsx';
import { keptTogether } from './paper-words.ts';
import { QrCode } from './QrCode.tsx';
import type { SheetWords } from './use-sheet-words.ts';

interface PlanSheetPageProps {
  readonly sheet: PlanSheet;
  readonly office: Office;
  readonly words: SheetWords;
}

/** The individual plan of one family on paper (domain 7.2). */
export function PlanSheetPage({ sheet, office, words }: PlanSheetPageProps) {
  const { t, nameOf } = useTranslate();
  const district = nameOf({ ...office.district, nameEn: office.district.nameLatn });
  const number =
    sheet.number === null ? null : t('sheets.familyNumber', { number: String(sheet.number) });
  const { edition, approvedOn } = sheet.plan;
  const whose = [
    number,
    shortName(words.name(sheet.headName)),
    sheet.code,
    edition > 0 && t('sheets.edition', { edition: String(edition), on: approvedOn }),
  ];
  return (
    <section className="paper-one">
      <div className="sheet-top">
        <div className="sheet-code">
          <QrCode text={`SHTAB ${sheet.code}`} />
          {sheet.code}
          {number !== null && <div>{number}</div>}
        </div>
        <div className="sheet-title">
          <div>
            {sheet.mahalla
              ? t('sheets.titleWhere', { district, mahalla: words.name(sheet.mahalla) })
              : t('sheets.titleWhereNoMahalla', { district })}
          </div>
          <div>{t('sheets.titleFamily', { head: words.name(sheet.headName) })}</div>
          <div>{t('sheets.titlePlan')}</div>
        </div>
        <div className="sheet-approve">
          <b>{t('sheets.approve')}</b>
          <div>{words.text(office.headPosition)}</div>
          <div style={{ marginTop: '4mm' }}>
            <span className="paper-blank" /> {shortName(words.name(office.headName))}
          </div>
          <div style={{ marginTop: '1mm' }}>
            {t('sheets.approveYear', { year: office.today.slice(0, 4) })}
          </div>
        </div>
      </div>
      <FamilyLines sheet={sheet} words={words} />
      <PlanTable
        whose={whose.filter(Boolean).join(' · ')}
        items={sheet.plan.items}
        words={words}
        signatures={<Signatures sheet={sheet} words={words} />}
      />
    </section>
  );
}

function FamilyLines({ sheet, words }: { readonly sheet: PlanSheet; readonly words: SheetWords }) {
  const { t, formatDay, formatNumber } = useTranslate();
  const lines = [
    sheet.address && `${t('sheets.address')}: ${words.text(sheet.address)}`,
    sheet.headJshshir && `${t('sheets.jshshir')}: ${sheet.headJshshir}`,
    t('sheets.members', { members: sheet.members, able: sheet.able }),
    sheet.categoryId &&
      `${t('sheets.category')}: ${words.item(sheet.categoryId)}${sheet.categoryOn ? ` (${formatDay(sheet.categoryOn)})` : ''}`,
    sheet.perCapita !== null &&
      t('sheets.perCapita', {
        amount: formatNumber(sheet.perCapita),
        line: sheet.povertyLine === null ? '—' : formatNumber(sheet.povertyLine),
      }),
    sheet.causeIds.length > 0 &&
      `${t('sheets.causes')}: ${sheet.causeIds.map(words.item).join(', ')}`,
  ].filter((line) => typeof line === 'string' && line !== '');
  return <p className="sheet-family">{keptTogether(lines.join('. '))}.</p>;
}

function Signatures({ sheet, words }: { readonly sheet: PlanSheet; readonly words: SheetWords }) {
  const { t } = useTranslate();
  const { signatories } = sheet;
  return (
    <div className="sheet-signatures">
      <Signature role={t('sheets.sign.head')} name={words.name(sheet.headName)} />
      <Signature role={t('sheets.sign.attachedHead')} name={words.name(signatories.attachedHead)} />
      <Signature role={t('sheets.sign.mahallaChair')} name={words.name(signatories.mahallaChair)} />
      <Signature
        role={t('sheets.sign.hokimAssistant')}
        name={words.name(signatories.hokimAssistant)}
      />
      <Signature role={t('sheets.sign.socialWorker')} name={words.name(signatories.socialWorker)} />
    </div>
  );
}

function Signature({ role, name }: { readonly role: string; readonly name: string }) {
  return (
    <div className="paper-sign">
      <span>{role}:</span>
      <span className="paper-blank" />
      <span>{shortName(name)}</span>
    </div>
  );
}
