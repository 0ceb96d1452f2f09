import { Button } from '@mantine/core';
import { useState } from 'react';
import { useRead, useWrite } from '../../app/call.ts';
import { useDraft } from '../../app/draft.ts';
import { useTranslate } from '../../app/translate.tsx';
import { ChoiceField } from '../../components/ChoiceField.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { FieldPair, Form } from '../../components/Form.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useFirstFocus } from '../../components/use-first-focus.ts';
import { usePlaceChoices } from './place-choices.ts';

interface OfficeValues {
  readonly region: string | null;
  readonly district: string | null;
  readonly name: string;
  readonly headName: string;
  readonly headPosition: string;
}

const empty: OfficeValues = {
  region: null,
  district: null,
  name: '',
  headName: '',
  headPosition: '',
};

/** Whose headquarters this is. */
export function OfficeForm({ onDone }: { readonly onDone: () => void }) {
  const { t, language, nameOf } = useTranslate();
  const places = useRead('places.list');
  const create = useWrite('office.create', { isQuiet: true });
  const draft = useDraft('setup.office', empty);
  const { values, change } = draft;
  const [isTried, setTried] = useState(false);
  const form = useFirstFocus(0);
  const { region, district, name, headName, headPosition } = values;
  const { regions, districts } = usePlaceChoices(places.data ?? [], region);
  const chosen = places.data?.find((place) => place.soato === district);

  function submit(): void {
    setTried(true);
    if (district === null) return;
    create.mutate(
      { districtSoato: district, name, headName, headPosition, language },
      {
        onSuccess: () => {
          draft.discard();
          onDone();
        },
      },
    );
  }

  return (
    <Form
      ref={form}
      draft={draft}
      onSubmit={submit}
      error={create.error}
      buttons={
        <>
          {places.error && <ErrorNote error={places.error} onRetry={() => void places.refetch()} />}
          <Button type="submit" size="md" loading={create.isPending} disabled={!draft.isReady}>
            {t('setup.create')}
          </Button>
        </>
      }
    >
      <FieldPair>
        <ChoiceField
          label={t('setup.region')}
          choices={regions}
          value={region}
          onChange={(soato) => change({ region: soato, district: null })}
          isClearable
        />
        <ChoiceField
          label={t('setup.district')}
          choices={districts}
          value={district}
          onChange={(soato) => {
            const parent = places.data?.find((place) => place.soato === soato)?.parent;
            change({ district: soato, ...(parent !== undefined && { region: parent }) });
          }}
          error={isTried && district === null ? t('setup.districtMissing') : null}
          isRequired
          isFocused
        />
      </FieldPair>
      <TextField
        label={t('setup.name')}
        maxLength={200}
        value={name}
        onChange={(next) => change({ name: next })}
        placeholder={chosen ? t('setup.nameOf', { district: nameOf(chosen) }) : ''}
      />
      <FieldPair>
        <TextField
          label={t('setup.headName')}
          maxLength={200}
          value={headName}
          onChange={(next) => change({ headName: next })}
        />
        <TextField
          label={t('setup.headPosition')}
          maxLength={200}
          value={headPosition}
          onChange={(next) => change({ headPosition: next })}
          placeholder={t('setup.headPositionUsual')}
        />
      </FieldPair>
    </Form>
  );
}
