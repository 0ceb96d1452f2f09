import { useState } from 'react';
import { useTranslate } from '../../app/translate.tsx';
import { Panel } from '../../components/Panel.tsx';
import { SimpleTable } from '../../components/SimpleTable.tsx';
import { licences } from './licences.ts';
import styles from './SettingsPage.module.css';

/** Name, version and licence of everything the program is made of; a click shows the licence's own words. */
export function LicencesPanel() {
  const { t } = useTranslate();
  const [chosen, setChosen] = useState<string | null>(null);
  const text = licences.find(({ name }) => name === chosen)?.text;
  return (
    <Panel title={t('settings.licences')} note={t('settings.licencesHint')} isFlush>
      <div className={styles['licences']}>
        <SimpleTable
          rows={licences}
          rowKey={({ name, version }) => `${name} ${version}`}
          onOpen={({ name }) => setChosen(name === chosen ? null : name)}
          columns={[
            { key: 'name', title: t('settings.licenceOf'), cell: ({ name }) => name },
            { key: 'version', title: t('settings.version'), cell: ({ version }) => version },
            { key: 'licence', title: t('settings.licence'), cell: ({ licence }) => licence },
          ]}
        />
      </div>
      {chosen !== null && (
        <pre className={styles['licenceText']}>{text || t('settings.licenceNoText')}</pre>
      )}
    </Panel>
  );
}
