/**
 * Parts of one feature that pages of another show, loaded when first seen. Features do not import
 * each other: they take such a part from here.
 */
import type { AttachmentSubject } from '../../shared/attachments.ts';
import { lazily } from './lazily.tsx';

interface AttachmentsProps {
  readonly subject: AttachmentSubject;
  readonly id: string;
}

interface FamiliesProps {
  readonly mahallaId: string;
}

interface StagesProps {
  /** Families at each stage, by its code. */
  readonly stages: Readonly<Record<string, number>>;
  readonly of: { readonly mahalla: string } | { readonly official: string };
}

interface PlanProps {
  readonly familyId: string;
}

interface FullPlanProps extends PlanProps {
  readonly members: readonly { readonly id: string; readonly fullName: string }[];
}

interface DecisionsProps {
  readonly familyId: string;
}

interface RecoveryCodeProps {
  /** Six groups with dashes between them. */
  readonly code: string;
  readonly login: string;
  readonly fullName: string;
  readonly onDone: () => void;
}

interface RebuildProps {
  /** Back to the way over a backup. */
  readonly onBack: () => void;
}

/** A panel: who is attached to a family or mahalla, or what an official answers for; edited, ended, added to. */
export const AttachmentsPart = lazily<AttachmentsProps>(() =>
  import('../features/attachments/AttachmentsPanel.tsx').then((m) => m.AttachmentsPanel),
);

/** The families of one mahalla, with everything the grid of all families can do. */
export const FamiliesPart = lazily<FamiliesProps>(() =>
  import('../features/families/FamiliesPanel.tsx').then((m) => m.FamiliesPanel),
);

/** Where the families of one mahalla or official stand on the road. */
export const StagesPart = lazily<StagesProps>(() =>
  import('../features/families/StageBars.tsx').then((m) => m.StageBars),
);

/** Restores a backup where nobody can sign in. */
export const RestorePart = lazily(() =>
  import('../features/backups/RestoreWithForm.tsx').then((m) => m.RestoreWithForm),
);

/** Makes a damaged database anew where there is no backup. */
export const RebuildPart = lazily<RebuildProps>(() =>
  import('../features/backups/RebuildForm.tsx').then((m) => m.RebuildForm),
);

/** A panel: whether the data is safe, and where the last good backup is. */
export const BackupSafetyPart = lazily(() =>
  import('../features/backups/BackupSafety.tsx').then((m) => m.BackupSafety),
);

/** The plan of a family in brief, for its card. */
export const PlanPart = lazily<PlanProps>(() =>
  import('../features/plans/PlanPanel.tsx').then((m) => m.PlanPanel),
);

/** The plan of a family with all its columns, filling the page. */
export const FullPlanPart = lazily<FullPlanProps>(() =>
  import('../features/plans/FullPlan.tsx').then((m) => m.FullPlan),
);

/** A panel: who of a family has consented, and how long its data is kept. */
export const ConsentsPart = lazily<DecisionsProps>(() =>
  import('../features/personal-data/ConsentsPanel.tsx').then((m) => m.ConsentsPanel),
);

/** A panel: what imports left to decide about one family; nothing when nothing is open. */
export const DecisionsPart = lazily<DecisionsProps>(() =>
  import('../features/decisions/DecisionsOf.tsx').then((m) => m.DecisionsOf),
);

/** A recovery code shown once, with its printed sheet; goes on when it is on paper. */
export const RecoveryCodePart = lazily<RecoveryCodeProps>(() =>
  import('../features/account/RecoveryCode.tsx').then((m) => m.RecoveryCode),
);
