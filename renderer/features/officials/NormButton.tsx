import { Button, Group, NumberInput, Popover } from '@mantine/core';
import { useState } from 'react';
import { attachedHeadRole } from '../../../shared/attachments.ts';
import { useRead, useWrite } from '../../app/call.ts';
import { useTranslate } from '../../app/translate.tsx';

/** How many families one attached head may have: shown, and changed at a press. */
export function NormButton() {
  const { t } = useTranslate();
  const items = useRead('lists.all').data;
  const norm = items?.find((item) => item.id === attachedHeadRole)?.extra['normFamilies'];
  const current = typeof norm === 'number' ? norm : null;
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover opened={isOpen} onChange={setOpen} trapFocus withArrow shadow="md" width={300}>
      <Popover.Target>
        <Button variant="subtle" onClick={() => setOpen(!isOpen)}>
          {current === null ? t('officials.noNorm') : t('officials.norm', { norm: current })}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <NormForm current={current} onClose={() => setOpen(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}

function NormForm({
  current,
  onClose,
}: {
  readonly current: number | null;
  readonly onClose: () => void;
}) {
  const { t } = useTranslate();
  const [typed, setTyped] = useState<string | number>(current ?? '');
  const save = useWrite('attachments.saveNorm');
  const families = typed === '' ? null : Number(typed);
  const isWrong = families !== null && !(families >= 1 && families <= 1000);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!isWrong) save.mutate({ roleId: attachedHeadRole, families }, { onSuccess: onClose });
      }}
    >
      <NumberInput
        label={t('officials.normField')}
        description={t('officials.normHint')}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        error={isWrong ? t('officials.normWrong') : null}
        value={typed}
        onChange={setTyped}
        allowDecimal={false}
        allowNegative={false}
        data-autofocus
      />
      <Group gap="xs" mt="sm" justify="flex-end">
        <Button variant="default" size="xs" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button type="submit" size="xs" loading={save.isPending} disabled={isWrong}>
          {t('common.save')}
        </Button>
      </Group>
    </form>
  );
}
