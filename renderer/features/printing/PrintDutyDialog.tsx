import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { SheetScript } from '../../../shared/sheets.ts';
import { call } from '../../app/call.ts';
import type { DialogProps } from '../../app/dialogs.ts';
import { useTranslate } from '../../app/translate.tsx';
import { PaperDialog } from './PaperDialog.tsx';
import { usePaper } from './use-paper.ts';

/** Prints one of the sheets of the duties under the law on personal data. */
export function PrintDutyDialog({ input, onClose }: DialogProps<'printDuty'>) {
  const { t, language, script: inScript } = useTranslate();
  const [script, setScript] = useState<SheetScript>(language === 'uz-latn' ? 'latn' : 'cyrl');
  const title = inScript(input.title);
  // Others are titled by whose data it is: a name keeps its capital.
  const isPapersName = input.kind === 'passport' || input.kind === 'act';
  const name = isPapersName ? title.charAt(0).toLowerCase() + title.slice(1) : title;
  const paper = usePaper({
    fileName: title,
    async prepare() {
      const subjectIds =
        input.kind === 'consent' ? await peopleOf(input.query) : [...input.subjectIds];
      if (subjectIds.length > 0) return subjectIds;
      notifications.show({ message: t('duty.printNone') });
      return null;
    },
    async print(subjectIds, path) {
      const sheet = `${input.kind}?${new URLSearchParams({ ...input.query, script })}`;
      const { pages } = await call('shell.print', { sheet, path, isLandscape: false });
      await call('personalData.registerSheet', { kind: input.kind, subjectIds, script });
      return pages;
    },
    onDone: onClose,
  });
  return (
    <PaperDialog
      title={t('duty.printTitle', { name })}
      script={script}
      onScript={setScript}
      paper={paper}
      onClose={onClose}
    />
  );
}

/** Whose consent forms the address asks for: those without a consent in force. */
async function peopleOf(query: Readonly<Record<string, string>>): Promise<string[]> {
  const { forms } = await call('consents.forms', {
    familyIds: (query['families'] ?? '').split(',').filter(Boolean),
    mahallaId: query['mahalla'] ?? null,
  });
  return forms.map((form) => form.personId);
}
