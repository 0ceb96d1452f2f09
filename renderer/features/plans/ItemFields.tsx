import { notifications } from '@mantine/notifications';
import type { CardMember } from '../../../shared/family-card.ts';
import { useWrite } from '../../app/call.ts';
import type { DialogDraft } from '../../app/draft.ts';
import { useTranslate } from '../../app/translate.tsx';
import { AddForm } from '../../components/AddForm.tsx';
import { ChoiceField } from '../../components/ChoiceField.tsx';
import { DayField } from '../../components/DayField.tsx';
import { FieldPair } from '../../components/Form.tsx';
import { ListSelect } from '../../components/ListSelect.tsx';
import { MoneyField } from '../../components/MoneyField.tsx';
import { SuggestField } from '../../components/SuggestField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { fieldsOfForm, type ItemForm, keptForNext } from './item-form.ts';
import { OpportunityField } from './OpportunityField.tsx';
import { measuresFor } from './plan-words.ts';
import { useDayHintText } from './use-day-hint.ts';
import type { PlanHelp } from './use-plan-help.ts';

interface ItemFieldsProps {
  readonly familyId: string;
  readonly help: PlanHelp;
  readonly members: readonly CardMember[];
  readonly draft: DialogDraft<ItemForm>;
}

export function ItemFields({ familyId, help, members, draft }: ItemFieldsProps) {
  const { t, nameOf, script } = useTranslate();
  const { values, change } = draft;
  const save = useWrite('plans.saveItems', { isQuiet: true });
  const dayHint = useDayHintText(values.dueOn, help.today);

  async function add(): Promise<void> {
    await save.mutateAsync({ items: [{ familyId, fields: fieldsOfForm(values, help) }] });
    notifications.show({ message: t('plans.added', { name: values.measure }) });
  }

  return (
    <AddForm
      draft={draft}
      isAdding={save.isPending}
      isComplete={values.measure.trim() !== ''}
      error={save.error}
      onAdd={add}
      kept={keptForNext(values)}
    >
      <OpportunityField
        items={help.items}
        value={values.opportunityId}
        onChange={(opportunityId) => change({ opportunityId })}
      />
      <SuggestField
        name="measure"
        label={t('plans.measure')}
        value={values.measure}
        onChange={(measure) => change({ measure })}
        suggestions={measuresFor(help.items, values.opportunityId).map((item) => ({
          label: nameOf(item),
          words: [item.nameCyrl, item.nameRu, ...item.synonyms].join(' '),
        }))}
        placeholder={t('plans.measureHint')}
        isRequired
        isFocused
      />
      <FieldPair>
        <ChoiceField
          label={t('plans.person')}
          value={values.personId}
          onChange={(personId) => change({ personId })}
          choices={members.map(({ id, fullName }) => ({
            value: id,
            label: script(fullName),
            words: fullName,
          }))}
          placeholder={t('plans.wholeFamily')}
          isClearable
        />
        <DayField
          name="dueOn"
          label={t('plans.dueOn')}
          value={values.dueOn}
          onChange={(dueOn) => change({ dueOn })}
          today={help.today}
          {...(dayHint !== undefined && { hint: dayHint })}
        />
      </FieldPair>
      <SuggestField
        label={t('plans.responsible')}
        value={values.responsible}
        onChange={(responsible) => change({ responsible })}
        suggestions={help.officials.map(({ fullName, organisation }) => ({
          label: script(fullName),
          words: `${fullName} ${organisation ?? ''}`,
        }))}
        placeholder={t('plans.responsibleHint')}
      />
      <TextField
        name="mechanism"
        label={t('plans.mechanism')}
        maxLength={2000}
        value={values.mechanism}
        onChange={(mechanism) => change({ mechanism })}
      />
      <FieldPair>
        <MoneyField
          name="amount"
          label={t('plans.amountSoum')}
          value={values.amount}
          onChange={(amount) => change({ amount })}
        />
        <ListSelect
          list="fundingSource"
          label={t('plans.source')}
          value={values.sourceId}
          onChange={(sourceId) => change({ sourceId })}
          isClearable
        />
        <TextField
          name="problem"
          label={t('plans.problem')}
          maxLength={2000}
          value={values.problem}
          onChange={(problem) => change({ problem })}
        />
        <TextField
          name="expectedResult"
          label={t('plans.expectedResult')}
          maxLength={2000}
          value={values.expectedResult}
          onChange={(expectedResult) => change({ expectedResult })}
        />
      </FieldPair>
    </AddForm>
  );
}
