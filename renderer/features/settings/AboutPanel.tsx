import { Button } from '@mantine/core';
import { useRead, useWrite } from '../../app/call.ts';
import { useTranslate } from '../../app/translate.tsx';
import { Panel } from '../../components/Panel.tsx';
import { ReadState } from '../../components/ReadState.tsx';
import styles from './SettingsPage.module.css';

export function AboutPanel() {
  const { t } = useTranslate();
  const about = useRead('shell.about');
  const openOther = useWrite('shell.openOther');
  return (
    <Panel title={t('settings.about')}>
      <ReadState read={about}>
        {({ version, electron, folder }) => (
          <>
            <dl className={styles['facts']}>
              <dt>{t('settings.version')}</dt>
              <dd>{t('settings.versions', { version, electron })}</dd>
              <dt>{t('settings.folder')}</dt>
              <dd>{folder}</dd>
            </dl>
            <Button variant="default" onClick={() => openOther.mutate({})}>
              {t('settings.openOther')}
            </Button>
            <p className={styles['hint']}>{t('settings.openOtherHint')}</p>
          </>
        )}
      </ReadState>
    </Panel>
  );
}
