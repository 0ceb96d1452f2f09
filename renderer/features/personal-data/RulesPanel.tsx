import { Button } from '@mantine/core';
import { useState } from 'react';
import type { DutyRule } from '../../../shared/personal-data.ts';
import { useTranslate } from '../../app/translate.tsx';
import { Panel } from '../../components/Panel.tsx';
import { SimpleTable } from '../../components/SimpleTable.tsx';
import { RuleDialog } from './RuleDialog.tsx';
import { RuleTerm } from './RuleTerm.tsx';

const lists = ['legalBasis', 'retentionRule', 'requestTerm'] as const;

/** Legal bases, retention rules and terms of answers, each with where it is written. */
export function RulesPanel({ rules }: { readonly rules: readonly DutyRule[] }) {
  const { t, nameOf, script } = useTranslate();
  const [edited, setEdited] = useState<DutyRule | 'new' | null>(null);
  return (
    <div style={{ display: 'grid', gap: 12 }}>
      {lists.map((list) => (
        <Panel
          key={list}
          title={t(`settings.list.${list}`)}
          note={
            list === 'legalBasis' ? (
              <Button size="compact-sm" variant="default" onClick={() => setEdited('new')}>
                {t('duty.addBasis')}
              </Button>
            ) : undefined
          }
          isFlush
        >
          <SimpleTable
            rows={rules.filter((rule) => rule.list === list)}
            rowKey={(rule) => rule.id}
            onOpen={setEdited}
            columns={[
              { key: 'name', title: t('duty.rule'), cell: (rule) => nameOf(rule) },
              ...(list === 'legalBasis'
                ? []
                : [
                    {
                      key: 'amount',
                      title: t('duty.ruleAmount'),
                      cell: (rule: DutyRule) => <RuleTerm rule={rule} />,
                      width: 130,
                    },
                  ]),
              { key: 'source', title: t('duty.ruleSource'), cell: (rule) => script(rule.source) },
            ]}
          />
        </Panel>
      ))}
      {edited && (
        <RuleDialog rule={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      )}
    </div>
  );
}
