import { Button, Group, NumberInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { JournalReport } from '../../../shared/journal.ts';
import { useRead } from '../../app/call.ts';
import { useTask } from '../../app/task.ts';
import { useTranslate } from '../../app/translate.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { TaskProgress } from '../../components/TaskProgress.tsx';
import { CheckResult } from './CheckResult.tsx';
import styles from './Journal.module.css';

const codeShape = /^[0-9a-f]{16}$/;

/** Checks the whole chain, and a code from a printed sheet when one is typed. */
export function CheckDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslate();
  const task = useTask('journal.verify');
  const now = useRead('journal.checkpoint').data;
  const [seq, setSeq] = useState<number | string>('');
  const [code, setCode] = useState('');
  const [checked, setChecked] = useState<{ report: JournalReport; printed: number | null } | null>(
    null,
  );
  const isCodeWrong = code !== '' && !codeShape.test(code.toLowerCase().replace(/[\s-]/g, ''));
  const hasCode = code !== '' && seq !== '';
  const isHalf = (code === '') !== (seq === '');

  async function run(): Promise<void> {
    const printed = hasCode ? { seq: Number(seq), code: code.trim() } : null;
    setChecked(null);
    const report = await task.run({ printed });
    if (report) setChecked({ report, printed: printed?.seq ?? null });
  }

  return (
    <Dialog onClose={onClose} title={t('journal.check')} size={560}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          void run();
        }}
      >
        <div className={styles['soft']}>{t('journal.checkWhat')}</div>
        <fieldset className={styles['code']}>
          <legend>{t('journal.codeTitle')}</legend>
          <div className={styles['soft']}>{t('journal.codeHint')}</div>
          <Group align="flex-start" gap="xs" mt="xs">
            <NumberInput
              w={120}
              label={t('journal.codeSeq')}
              value={seq}
              onChange={setSeq}
              min={1}
              max={999_999_999}
              allowDecimal={false}
              allowNegative={false}
              hideControls
            />
            <TextInput
              style={{ flex: 1 }}
              label={t('journal.code')}
              placeholder={t('journal.codeExample')}
              value={code}
              onChange={(event) => setCode(event.currentTarget.value)}
              error={isCodeWrong ? t('journal.codeWrong') : null}
              spellCheck={false}
            />
          </Group>
        </fieldset>
        <TaskProgress title={t('journal.check')} task={task} />
        {checked && <CheckResult {...checked} />}
        <Group justify="space-between" gap="xs">
          <span className={styles['soft']}>
            {now && t('journal.now', { seq: String(now.seq), code: now.code })}
          </span>
          <Group gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('common.close')}
            </Button>
            <Button type="submit" disabled={isCodeWrong || isHalf || task.isRunning}>
              {t('journal.checkStart')}
            </Button>
          </Group>
        </Group>
      </form>
    </Dialog>
  );
}
