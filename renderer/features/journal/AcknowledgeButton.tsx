import { Button } from '@mantine/core';
import { useWrite } from '../../app/call.ts';
import { useTranslate } from '../../app/translate.tsx';

/** The head has seen a use of emergency access. */
export function AcknowledgeButton({ id }: { readonly id: string }) {
  const { t } = useTranslate();
  const acknowledge = useWrite('emergency.acknowledge');
  return (
    <Button
      size="compact-xs"
      variant="default"
      loading={acknowledge.isPending}
      onClick={() => acknowledge.mutate({ ids: [id] })}
    >
      {t('emergencySeen.acknowledge')}
    </Button>
  );
}
