import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslate } from '../../app/translate.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { FormButtons } from '../../components/FormButtons.tsx';
import { UnkeptForm } from '../../components/UnkeptForm.tsx';

interface ExportPersonsDialogProps {
  readonly onExport: (choice: { readonly hasWholeNumbers: boolean }) => void;
  readonly onClose: () => void;
}

/** For those who may see personal numbers: masked in the workbook, unless they say otherwise each time. */
export function ExportPersonsDialog({ onExport, onClose }: ExportPersonsDialogProps) {
  const { t } = useTranslate();
  const [hasWholeNumbers, setWhole] = useState(false);
  return (
    <Dialog onClose={onClose} title={`${t('persons.title')} · ${t('grid.toExcel')}`}>
      <UnkeptForm
        onSubmit={() => {
          onClose();
          onExport({ hasWholeNumbers });
        }}
      >
        <Checkbox
          label={t('persons.exportWhole')}
          description={t(hasWholeNumbers ? 'persons.exportWholeText' : 'persons.exportMasked')}
          checked={hasWholeNumbers}
          onChange={(event) => setWhole(event.currentTarget.checked)}
          data-autofocus
        />
        <FormButtons isSaving={false} onClose={onClose} saveLabel={t('grid.toExcel')} />
      </UnkeptForm>
    </Dialog>
  );
}
