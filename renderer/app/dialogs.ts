/**
 * Forms that stand over whatever page is open and that any feature may ask for:
 * `openDialog('attach', { familyIds: ids })`. Features do not import each other: which component
 * answers to a name is said in `DialogOutlet.tsx`.
 */
import { useSyncExternalStore } from 'react';

/** What each dialog is told. */
export interface DialogInputs {
  readonly attach: AttachRequest;
  readonly print: PrintRequest;
  readonly planItem: PlanItemRequest;
  readonly changePassword: AboutOneself;
  readonly renewRecovery: AboutOneself;
  readonly emergency: AboutOneself;
  readonly printDuty: PrintDutyRequest;
}

/** Dialogs of the user menu are about whoever is signed in. */
export type AboutOneself = Readonly<Record<string, never>>;

/** Plan sheets of some families, or of all of a mahalla. */
export interface PrintRequest {
  readonly familyIds?: readonly string[];
  readonly mahallaId?: string;
  /** Names the file that is offered: a head of family, a mahalla. */
  readonly title: string;
}

/** A sheet of the duties under the law on personal data: its address, and what is entered into the register of paper. */
export interface PrintDutyRequest {
  readonly kind: 'consent' | 'act' | 'passport' | 'answer';
  /** What follows the name of the sheet in its address. */
  readonly query: Readonly<Record<string, string>>;
  /** Whose sheets they are; of consent forms found when they are printed. */
  readonly subjectIds: readonly string[];
  readonly title: string;
}

/** Whose plan gets a new measure. */
export interface PlanItemRequest {
  readonly familyId: string;
}

/** What is known already; the rest is asked. With nothing at all both sides are asked. */
export interface AttachRequest {
  readonly officialIds?: readonly string[];
  readonly familyIds?: readonly string[];
  readonly mahallaIds?: readonly string[];
}

export type DialogName = keyof DialogInputs;

/** What the component of a dialog gets. */
export interface DialogProps<Name extends DialogName> {
  readonly input: DialogInputs[Name];
  readonly onClose: () => void;
}

export type OpenDialog = {
  readonly [Name in DialogName]: { readonly name: Name; readonly input: DialogInputs[Name] };
}[DialogName];

let open: OpenDialog | null = null;
const listeners = new Set<() => void>();

export function openDialog<Name extends DialogName>(name: Name, input: DialogInputs[Name]): void {
  show({ name, input } as OpenDialog);
}

export function closeDialog(): void {
  show(null);
}

export function useOpenDialog(): OpenDialog | null {
  return useSyncExternalStore(subscribe, () => open);
}

function show(next: OpenDialog | null): void {
  open = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
