import { Button } from '@mantine/core';
import { IconTableImport } from '@tabler/icons-react';
import { May } from '../app/rights.tsx';
import { href } from '../app/router.tsx';
import { useTranslate } from '../app/translate.tsx';

interface ImportButtonProps {
  /** Where it is the one thing to do next. */
  readonly isMain?: boolean;
}

/** The way to the page that takes workbooks, for who may. */
export function ImportButton({ isMain = false }: ImportButtonProps) {
  const { t } = useTranslate();
  return (
    <May do="import">
      <Button
        component="a"
        href={href('/imports')}
        variant={isMain ? 'filled' : 'default'}
        leftSection={<IconTableImport size={15} stroke={1.7} />}
      >
        {t('common.import')}
      </Button>
    </May>
  );
}
