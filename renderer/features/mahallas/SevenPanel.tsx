import { useState } from 'react';
import type { MahallaPost } from '../../../shared/mahallas.ts';
import type { ListItem } from '../../../shared/office.ts';
import { useRead } from '../../app/call.ts';
import { useMay } from '../../app/rights.tsx';
import { useTranslate } from '../../app/translate.tsx';
import { Panel } from '../../components/Panel.tsx';
import { SimpleTable } from '../../components/SimpleTable.tsx';
import styles from './Mahallas.module.css';
import { PostDialog } from './PostDialog.tsx';

interface SevenPanelProps {
  readonly mahallaId: string;
  readonly posts: readonly MahallaPost[];
}

interface Line {
  readonly post: ListItem;
  readonly holder: MahallaPost | null;
  readonly past: readonly MahallaPost[];
}

/** The seven of a mahalla: who, phone, since when, and who was there before. A row opens its form. */
export function SevenPanel({ mahallaId, posts }: SevenPanelProps) {
  const { t, nameOf, formatDay } = useTranslate();
  const items = useRead('lists.all').data ?? [];
  const mayEdit = useMay('edit');
  const [open, setOpen] = useState<Line | null>(null);
  const lines = items
    .filter((item) => item.list === 'mahallaPost')
    .map((post): Line => {
      const ofPost = posts.filter((one) => one.postId === post.id);
      return {
        post,
        holder: ofPost.find((one) => one.toOn === null) ?? null,
        past: ofPost.filter((one) => one.toOn !== null),
      };
    });
  const known = lines.filter((line) => line.holder !== null).length;
  return (
    <Panel
      title={t('mahallas.seven')}
      note={t('mahallas.sevenFilled', { count: known, total: lines.length })}
      isFlush
    >
      <SimpleTable
        rows={lines}
        rowKey={(line) => line.post.id}
        {...(mayEdit && { onOpen: setOpen })}
        columns={[
          {
            key: 'post',
            title: t('mahallas.post'),
            width: '26%',
            cell: ({ post }) => nameOf(post),
          },
          { key: 'name', title: t('mahallas.postName'), cell: (line) => <Holder line={line} /> },
          {
            key: 'phone',
            title: t('mahallas.postPhone'),
            width: 150,
            cell: ({ holder }) => holder?.phone,
          },
          {
            key: 'from',
            title: t('mahallas.postFrom'),
            width: 100,
            cell: ({ holder }) => formatDay(holder?.fromOn),
          },
        ]}
      />
      {open && (
        <PostDialog
          mahallaId={mahallaId}
          postId={open.post.id}
          title={nameOf(open.post)}
          holder={open.holder}
          onClose={() => setOpen(null)}
        />
      )}
    </Panel>
  );
}

/** Who holds the post, and quietly who held it before. */
function Holder({ line: { holder, past } }: { readonly line: Line }) {
  const { t, script, formatDay } = useTranslate();
  const names = past.map((one) => `${script(one.fullName)} (${formatDay(one.toOn)})`).join(', ');
  return (
    <>
      {holder ? (
        <b>{script(holder.fullName)}</b>
      ) : (
        <span className={styles['soft']}>{t('mahallas.vacant')}</span>
      )}
      {names && <span className={styles['before']}>{t('mahallas.before', { names })}</span>}
    </>
  );
}
