import { Button } from '@mantine/core';
import { useState } from 'react';
import { useRead, useWrite } from '../../app/call.ts';
import { useTranslate } from '../../app/translate.tsx';
import { ChoiceField } from '../../components/ChoiceField.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { TextField } from '../../components/TextField.tsx';
import { DemoOffer } from './DemoOffer.tsx';
import { LanguageField } from './LanguageField.tsx';
import { usePlaceChoices } from './place-choices.ts';
import styles from './SetupPage.module.css';

interface SetupPageProps {
  /** Told while a demo is being made, so that the page stays until it is complete. */
  readonly onStart: () => void;
  readonly onEnd: () => void;
}

/** The first run: whose headquarters this is. After it the window opens by itself. */
export function SetupPage({ onStart, onEnd }: SetupPageProps) {
  const { t } = useTranslate();
  return (
    <div className={styles['screen']}>
      <main className={styles['sheet']}>
        <span className={styles['sign']}>{t('frame.logoLetter')}</span>
        <h1 className={styles['title']}>{t('setup.title')}</h1>
        <p className={styles['subtitle']}>{t('setup.subtitle')}</p>
        <OfficeForm />
        <DemoOffer onStart={onStart} onEnd={onEnd} />
        <p className={styles['foot']}>{t('setup.offline')}</p>
      </main>
    </div>
  );
}

function OfficeForm() {
  const { t, language, nameOf } = useTranslate();
  const places = useRead('places.list');
  const create = useWrite('office.create', { isQuiet: true });
  const [region, setRegion] = useState<string | null>(null);
  const [district, setDistrict] = useState<string | null>(null);
  const [name, setName] = useState('');
  const [headName, setHeadName] = useState('');
  const [headPosition, setHeadPosition] = useState('');
  const [isTried, setTried] = useState(false);
  const { regions, districts } = usePlaceChoices(places.data ?? [], region);
  const chosen = places.data?.find((place) => place.soato === district);

  function submit(): void {
    setTried(true);
    if (district !== null) {
      create.mutate({ districtSoato: district, name, headName, headPosition, language });
    }
  }

  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div className={styles['pair']}>
        <ChoiceField
          label={t('setup.region')}
          choices={regions}
          value={region}
          onChange={(soato) => {
            setRegion(soato);
            setDistrict(null);
          }}
          isClearable
        />
        <ChoiceField
          label={t('setup.district')}
          choices={districts}
          value={district}
          onChange={(soato) => {
            setDistrict(soato);
            const parent = places.data?.find((place) => place.soato === soato)?.parent;
            if (parent !== undefined) setRegion(parent);
          }}
          error={isTried && district === null ? t('setup.districtMissing') : null}
          isRequired
          isFocused
        />
      </div>
      <TextField
        label={t('setup.name')}
        value={name}
        onChange={setName}
        placeholder={chosen ? t('setup.nameOf', { district: nameOf(chosen) }) : ''}
      />
      <div className={styles['pair']}>
        <TextField label={t('setup.headName')} value={headName} onChange={setHeadName} />
        <TextField
          label={t('setup.headPosition')}
          value={headPosition}
          onChange={setHeadPosition}
          placeholder={t('setup.headPositionUsual')}
        />
      </div>
      <LanguageField />
      {create.error && <ErrorNote error={create.error} />}
      {places.error && <ErrorNote error={places.error} onRetry={() => void places.refetch()} />}
      <Button type="submit" size="md" loading={create.isPending}>
        {t('setup.create')}
      </Button>
    </form>
  );
}
