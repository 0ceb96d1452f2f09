import type { CallError } from '../../app/call.ts';
import type { Draft } from '../../app/draft.ts';

interface Mutation<Input> {
  mutate(input: Input, options: { onSuccess: () => void }): void;
  readonly error: CallError | null;
  readonly isPending: boolean;
}

interface RowEditing<Saved> {
  readonly save: Mutation<Saved>;
  readonly remove: Mutation<{ id: string }>;
  readonly draft: Draft<object>;
  /** Null for a new row. */
  readonly id: string | null;
  readonly onClose: () => void;
}

/** What a dialog over one row of a list does alike: saves, removes, and forgets what was typed when that succeeded. */
export function rowEditing<Saved>({ save, remove, draft, id, onClose }: RowEditing<Saved>) {
  const done = {
    onSuccess: () => {
      draft.discard();
      onClose();
    },
  };
  return {
    error: save.error ?? remove.error,
    isSaving: save.isPending,
    save: (input: Saved) => save.mutate(input, done),
    remove: id === null ? undefined : () => remove.mutate({ id }, done),
  };
}
