import { Button, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { SheetScript } from '../../../shared/sheets.ts';
import { useTranslate } from '../../app/translate.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import type { Paper } from './use-paper.ts';

interface PaperDialogProps {
  readonly title: string;
  readonly size?: 'md' | 'lg';
  readonly script: SheetScript;
  readonly onScript: (script: SheetScript) => void;
  readonly paper: Paper;
  /** False: what would be printed is not known yet, or nothing. */
  readonly isReady?: boolean;
  readonly onClose: () => void;
  /** What is to be known before paper is spent. */
  readonly children?: ReactNode;
}

/** Asks for the script, and whether to paper or PDF. */
export function PaperDialog(props: PaperDialogProps) {
  const { script, onScript, paper, isReady = true, onClose } = props;
  const { t } = useTranslate();
  const isDisabled = paper.isBusy || !isReady;
  return (
    <Dialog onClose={onClose} title={props.title} size={props.size ?? 'md'} centered>
      <Stack gap="md">
        {props.children}
        <SegmentedControl
          aria-label={t('sheets.script')}
          value={script}
          onChange={onScript}
          data={[
            { value: 'cyrl', label: t('sheets.cyrillic') },
            { value: 'latn', label: t('sheets.latin') },
          ]}
        />
        {paper.error && <ErrorNote error={paper.error} />}
        <Group justify="flex-end">
          {paper.isBusy && <Text size="sm">{t('sheets.printing')}</Text>}
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button variant="default" disabled={isDisabled} onClick={paper.toPaper}>
            {t('sheets.toPaper')}
          </Button>
          <Button data-autofocus disabled={isDisabled} onClick={paper.toPdf}>
            {t('sheets.toPdf')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
