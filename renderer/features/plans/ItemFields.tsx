import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type KeyboardEvent, useState } from 'react';
import type { CardMember } from '../../../shared/family-card.ts';
import { useWrite } from '../../app/call.ts';
import type { DialogDraft } from '../../app/draft.ts';
import { useTranslate } from '../../app/translate.tsx';
import { ChoiceField } from '../../components/ChoiceField.tsx';
import { DayField } from '../../components/DayField.tsx';
import { FieldPair, Form } from '../../components/Form.tsx';
import { KeyHint } from '../../components/KeyHint.tsx';
import { ListSelect } from '../../components/ListSelect.tsx';
import { MoneyField } from '../../components/MoneyField.tsx';
import { SuggestField } from '../../components/SuggestField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useFirstFocus } from '../../components/use-first-focus.ts';
import { fieldsOfForm, type ItemForm, keptForNext } from './item-form.ts';
import { OpportunityField } from './OpportunityField.tsx';
import styles from './Plans.module.css';
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
  const dayHint = useDayHintText(values.dueOn);
  // A new round begins with fresh fields and the keyboard in the first.
  const [round, setRound] = useState(0);
  const form = useFirstFocus(round);
  const isComplete = values.measure.trim() !== '';

  async function add(button: HTMLElement | null): Promise<void> {
    if (!isComplete || save.isPending) return;
    await save.mutateAsync({ items: [{ familyId, fields: fieldsOfForm(values, help) }] });
    notifications.show({ message: t('plans.added', { name: values.measure }) });
    if (button?.hasAttribute('data-last')) {
      draft.close();
      return;
    }
    draft.discard();
    change(keptForNext(values));
    setRound(round + 1);
  }

  function onKeyDown(event: KeyboardEvent<HTMLFormElement>): void {
    if (event.key !== 'Enter' || !event.ctrlKey) return;
    event.preventDefault();
    const form = event.currentTarget;
    // A day or a sum that was typed is read when its field is left.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    setTimeout(() => form.requestSubmit(form.querySelector<HTMLButtonElement>('[data-next]')));
  }

  return (
    <Form
      key={round}
      ref={form}
      draft={draft}
      // A refusal is shown below; what was typed stays.
      onSubmit={(button) => void add(button).catch(() => undefined)}
      onKeyDown={onKeyDown}
      error={save.error}
      buttons={
        // The first in order is the one that Enter means.
        <Group className={styles['buttons']} gap="xs">
          <Button type="submit" data-last loading={save.isPending} disabled={!isComplete}>
            {t('common.add')}
          </Button>
          <Button
            type="submit"
            variant="default"
            data-next
            loading={save.isPending}
            disabled={!isComplete}
            rightSection={<KeyHint keys="Ctrl Enter" />}
          >
            {t('plans.addAnother')}
          </Button>
          <Button variant="default" onClick={draft.close}>
            {t('common.cancel')}
          </Button>
        </Group>
      }
    >
      <OpportunityField
        items={help.items}
        value={values.opportunityId}
        onChange={(opportunityId) => change({ opportunityId })}
      />
      <SuggestField
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
        label={t('plans.mechanism')}
        value={values.mechanism}
        onChange={(mechanism) => change({ mechanism })}
      />
      <FieldPair>
        <MoneyField
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
          label={t('plans.problem')}
          value={values.problem}
          onChange={(problem) => change({ problem })}
        />
        <TextField
          label={t('plans.expectedResult')}
          value={values.expectedResult}
          onChange={(expectedResult) => change({ expectedResult })}
        />
      </FieldPair>
    </Form>
  );
}
