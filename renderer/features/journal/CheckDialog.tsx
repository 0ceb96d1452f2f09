import { Button, Group, NumberInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { JournalReport } from '../../../shared/journal.ts';
import { useRead } from '../../app/call.ts';
import { useDialogDraft } from '../../app/draft.ts';
import { useTask } from '../../app/task.ts';
import { useTranslate } from '../../app/translate.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { Form } from '../../components/Form.tsx';
import { TaskProgress } from '../../components/TaskProgress.tsx';
import { CheckResult } from './CheckResult.tsx';
import styles from './Journal.module.css';

const codeShape = /^[0-9a-f]{16}$/;

interface CodeForm {
  readonly seq: number | null;
  readonly code: string;
}

/** Checks the whole chain, and a code from a printed sheet when one is typed. */
export function CheckDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslate();
  const task = useTask('journal.verify');
  const now = useRead('journal.checkpoint').data;
  const draft = useDialogDraft<CodeForm>('journal.check', { seq: null, code: '' }, onClose);
  const { seq, code } = draft.values;
  const [checked, setChecked] = useState<{ report: JournalReport; printed: number | null } | null>(
    null,
  );
  const isCodeWrong = code !== '' && !codeShape.test(code.toLowerCase().replace(/[\s-]/g, ''));
  const isHalf = (code === '') !== (seq === null);

  async function run(): Promise<void> {
    const printed = seq !== null && code !== '' ? { seq, code: code.trim() } : null;
    setChecked(null);
    const report = await task.run({ printed });
    if (report) setChecked({ report, printed: printed?.seq ?? null });
  }

  return (
    <Dialog onClose={draft.close} title={t('journal.check')} size={560}>
      <Form
        draft={draft}
        isComplete={!isCodeWrong && !isHalf}
        isStanding
        onSubmit={() => task.isRunning || void run()}
        buttons={
          <Group justify="space-between" gap="xs">
            <span className={styles['soft']}>
              {now && t('journal.now', { seq: String(now.seq), code: now.code })}
            </span>
            <Group gap="xs">
              <Button variant="default" onClick={draft.close}>
                {t('common.close')}
              </Button>
              <Button type="submit" disabled={isCodeWrong || isHalf || task.isRunning}>
                {t('journal.checkStart')}
              </Button>
            </Group>
          </Group>
        }
      >
        <div className={styles['soft']}>{t('journal.checkWhat')}</div>
        <fieldset className={styles['code']}>
          <legend>{t('journal.codeTitle')}</legend>
          <div className={styles['soft']}>{t('journal.codeHint')}</div>
          <Group align="flex-start" gap="xs" mt="xs">
            <NumberInput
              w={120}
              label={t('journal.codeSeq')}
              value={seq ?? ''}
              onChange={(next) => draft.change({ seq: typeof next === 'number' ? next : null })}
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
              onChange={(event) => draft.change({ code: event.currentTarget.value })}
              error={isCodeWrong ? t('journal.codeWrong') : null}
              spellCheck={false}
            />
          </Group>
        </fieldset>
        <TaskProgress title={t('journal.check')} task={task} />
        {checked && <CheckResult {...checked} />}
      </Form>
    </Dialog>
  );
}
