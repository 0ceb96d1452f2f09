import type { ConsentForm, ConsentForms } from '../../shared/citizen-requests.ts';
import type { Office } from '../../shared/office.ts';
import { useRead } from '../app/call.ts';
import { useTranslate } from '../app/translate.tsx';
import { Fact, InScript, Sign, usePaperWords, useSheetQuery } from './DutySheet.tsx';
import { keptTogether } from './paper-words.ts';
import { useSheetReady } from './use-sheet-ready.ts';
import type { SheetWords } from './use-sheet-words.ts';

/** `#/sheet/consent?families=ID,ID` or `…?mahalla=ID`: a form for each person without a consent in force. */
export function ConsentSheets() {
  const { query, script } = useSheetQuery();
  return (
    <InScript script={script}>
      <Forms
        selection={{
          familyIds: (query.get('families') ?? '').split(',').filter(Boolean),
          mahallaId: query.get('mahalla'),
        }}
        script={script}
      />
    </InScript>
  );
}

interface FormsProps {
  readonly selection: { familyIds: string[]; mahallaId: string | null };
  readonly script: 'cyrl' | 'latn';
}

function Forms({ selection, script }: FormsProps) {
  const { t } = useTranslate();
  const words = usePaperWords(script);
  const found = useRead('consents.forms', selection).data;
  const office = useRead('office.get').data;
  const isThere = found && words && office;
  useSheetReady(t('duty.consents').toLowerCase(), isThere ? found.printedBy : null);
  if (!isThere) return null;
  return (
    <main className="paper duty-paper">
      {found.forms.map((form) => (
        <ConsentPage key={form.personId} form={form} found={found} office={office} words={words} />
      ))}
    </main>
  );
}

interface ConsentPageProps {
  readonly form: ConsentForm;
  readonly found: ConsentForms;
  readonly office: Office;
  readonly words: SheetWords;
}

function ConsentPage({ form, found, office, words }: ConsentPageProps) {
  const { t, formatDay, nameOf } = useTranslate();
  const items = useRead('lists.all').data ?? [];
  const scopes = items.filter((item) => item.list === 'consentScope');
  const { facts, rules } = found;
  const name = words.name(form.fullName);
  const signer = form.isChild ? (form.signer ? words.name(form.signer) : null) : name;
  const address = [
    nameOf({ ...office.district, nameEn: office.district.nameLatn }),
    form.mahalla && t('paper.mahalla', { name: words.name(form.mahalla) }),
    words.text(form.address),
  ].filter(Boolean);
  const about = [
    form.bornOn && `${t('paper.bornOn')}: ${formatDay(form.bornOn)}`,
    form.jshshir && `${t('paper.jshshir')}: ${form.jshshir}`,
    form.document && `${t('paper.document')}: ${form.document}`,
    (form.mahalla || form.address) && `${t('paper.address')}: ${address.join(', ')}`,
  ].filter(Boolean);
  const bases = rules.filter((rule) => rule.list === 'legalBasis');
  return (
    <section className="paper-one">
      <h1 className="duty-title">{t('paper.consent')}</h1>
      <p>
        {t('paper.consentMe', { name: signer ?? '_______________________________' })}{' '}
        {form.isChild && t('paper.consentFor', { name })}
      </p>
      <p>{keptTogether(about.join('; '))}</p>
      <p>{t('paper.consentTo')}</p>
      <table className="paper-table duty-table">
        <tbody>
          {scopes.map((item) => (
            <tr key={item.id}>
              <td style={{ width: '66%' }}>{nameOf(item)}</td>
              <td>
                <div className="duty-choice">
                  <span>☐ {t('paper.yes')}</span>
                  <span>☐ {t('paper.no')}</span>
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <b>{t('paper.consentOperator')}:</b> <Fact>{words.text(facts.ownerName)}</Fact>,{' '}
        {t('duty.ownerStir')}: <Fact>{facts.ownerStir}</Fact>,{' '}
        <Fact>{words.text(facts.ownerAddress)}</Fact>
      </p>
      <p>
        <b>{t('paper.purpose')}:</b> <Fact>{words.text(facts.purpose)}</Fact>
      </p>
      <p>
        <b>{t('paper.basis')}:</b> {keptTogether(bases.map((rule) => nameOf(rule)).join('; '))}
      </p>
      <p>{t('paper.consentData')}</p>
      <p>
        <b>{t('duty.recipients')}:</b> <Fact>{words.text(facts.recipients)}</Fact>
      </p>
      <p>{t('paper.consentTerm')}</p>
      <div className="duty-signs">
        <Sign role={t('paper.signature')} name={signer} />
        <div>
          {t('paper.date')}: «____» ______________ 20____ &nbsp;&nbsp; {t('paper.number')}:
          ___________
        </div>
      </div>
    </section>
  );
}
