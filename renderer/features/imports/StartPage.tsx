import { Button } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslate } from '../../app/translate.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { Page } from '../../components/Page.tsx';
import { Panel } from '../../components/Panel.tsx';
import { BatchHistory } from './BatchHistory.tsx';
import { fileNameOf, type ImportKind } from './guess-kind.ts';
import { HeaderPicker } from './HeaderPicker.tsx';
import styles from './Imports.module.css';
import { chooseKind, endImport, type ImportSession } from './import-session.ts';
import { KindCards } from './KindCards.tsx';
import { pickFile } from './pick-file.ts';
import { WorkProgress } from './WorkProgress.tsx';

/** The file was read, only its headings were not recognised. */
const pointable: ReadonlySet<string> = new Set(['no-header-found', 'wrong-columns']);

/** Which table, which file, and what was brought in before. */
export function StartPage({ session }: { readonly session: ImportSession }) {
  const { t } = useTranslate();
  const { path, kind, error, work } = session;
  const [isPointing, setPointing] = useState(false);
  const file = path === null ? null : fileNameOf(path);

  function choose(wanted: ImportKind): void {
    // A file that is chosen already, and of which only the kind was missing or wrong.
    if (file !== null) chooseKind(wanted);
    else void pickFile(wanted);
  }

  return (
    <Page
      title={t('importWindow.title')}
      actions={
        <Button
          leftSection={<IconFileSpreadsheet size={16} stroke={1.7} />}
          onClick={() => void pickFile(null)}
        >
          {t(file === null ? 'importWindow.chooseFile' : 'importWindow.otherFile')}
        </Button>
      }
    >
      <p className={styles['lead']}>{t('importWindow.lead')}</p>
      {file !== null && error && (
        <div className={styles['asked']}>
          <b className={styles['askedFile']}>{file}</b>
          <ErrorNote error={error} />
          {pointable.has(error.report.code) && kind !== null && (
            <Button
              variant="default"
              size="xs"
              className={styles['point']}
              onClick={() => setPointing(true)}
            >
              {t('importWindow.pointAtHeader')}
            </Button>
          )}
          {isPointing && path !== null && (
            <HeaderPicker path={path} onClose={() => setPointing(false)} />
          )}
        </div>
      )}
      <Panel
        title={
          file === null
            ? t('importWindow.steps')
            : error
              ? t('importWindow.tryOtherKind')
              : t('importWindow.whatIsIt', { file })
        }
        note={
          file === null ? (
            t('importWindow.order')
          ) : (
            <LinkButton onClick={endImport}>{t('common.cancel')}</LinkButton>
          )
        }
      >
        <KindCards failed={error ? kind : null} onChoose={choose} hasFile={file !== null} />
      </Panel>
      <BatchHistory />
      <WorkProgress work={work} />
    </Page>
  );
}
