/**
 * What a person may do. Every call of the contract needs one right; roles are sets of rights that an office
 * can edit. Rights are checked at the door (`electron/answer.ts`, `electron/gate.ts`), never only in the window.
 */
import type { CallName } from './api.ts';

export const rights = [
  /** See lists, cards and the dashboard. */
  'see',
  /** Daily work: families, persons, plans, log, attachments, mahallas, officials. */
  'edit',
  'import',
  'export',
  'print',
  'exchange',
  /** See JSHSHIR and documents whole. */
  'personalNumbers',
  /** See disability and other health fields. */
  'health',
  /** See more of a child than name and year of birth. */
  'children',
  /** The office, its lists, norms, targets and weights. */
  'settings',
  'accounts',
  'journal',
  'backups',
  /** Retention, consent, destruction of data, answers to citizens. */
  'personalData',
] as const;
export type Right = (typeof rights)[number];

export const roleIds = ['role.administrator', 'role.head', 'role.operator', 'role.viewer'] as const;
export type RoleId = (typeof roleIds)[number];

/** Roles as they are shipped; afterwards they are rows of the office. */
export const shippedRoles: Readonly<Record<RoleId, readonly Right[]>> = {
  'role.administrator': rights,
  'role.head': [
    'see',
    'edit',
    'export',
    'print',
    'personalNumbers',
    'health',
    'children',
    'settings',
    'journal',
    'personalData',
  ],
  'role.operator': [
    'see',
    'edit',
    'import',
    'export',
    'print',
    'personalNumbers',
    'health',
    'children',
  ],
  'role.viewer': ['see'],
};

/** `anyone`: also before sign-in. `signedIn`: whoever signed in, with whatever rights. */
export type Need = Right | 'anyone' | 'signedIn';

/** What each call needs. A call that is not here does not compile. */
export const callNeeds: Readonly<Record<CallName, Need>> = {
  'session.get': 'anyone',
  'session.setUp': 'anyone',
  'session.setUpDemo': 'anyone',
  'session.signIn': 'anyone',
  'session.recover': 'anyone',
  'session.signOut': 'anyone',
  'session.lock': 'signedIn',
  'session.unlock': 'anyone',
  'session.changePassword': 'signedIn',
  'session.renewRecovery': 'accounts',
  'session.askEmergency': 'signedIn',
  'session.endEmergency': 'signedIn',
  'emergency.list': 'signedIn',
  'emergency.acknowledge': 'journal',
  'accounts.list': 'accounts',
  'accounts.create': 'accounts',
  'accounts.save': 'accounts',
  'accounts.resetPassword': 'accounts',
  'accounts.remove': 'accounts',
  'roles.list': 'signedIn',
  'roles.save': 'accounts',
  'journal.list': 'journal',
  'journal.checkpoint': 'signedIn',
  'journal.verify': 'journal',
  'office.get': 'signedIn',
  'office.create': 'settings',
  'office.save': 'settings',
  'places.list': 'signedIn',
  'lists.all': 'signedIn',
  'amounts.list': 'signedIn',
  'dashboard.get': 'see',
  'targets.save': 'settings',
  'rating.saveWeights': 'settings',
  'search.find': 'see',
  'changes.list': 'see',
  'changes.undo': 'edit',
  'changes.redo': 'edit',
  'settings.get': 'signedIn',
  'settings.save': 'signedIn',
  'demo.create': 'settings',
  'exports.grid': 'export',
  'families.list': 'see',
  'families.quickCounts': 'see',
  'families.save': 'edit',
  'families.create': 'edit',
  'families.remove': 'edit',
  'families.get': 'see',
  'persons.reveal': 'personalNumbers',
  'families.saveStudy': 'edit',
  'families.saveIncome': 'edit',
  'families.removeIncome': 'edit',
  'families.setCategory': 'edit',
  'families.setRegisters': 'edit',
  'families.setCauses': 'edit',
  'families.lift': 'edit',
  'families.recheck': 'edit',
  'families.unlift': 'edit',
  'imports.rehearse': 'import',
  'imports.rows': 'import',
  'imports.commit': 'import',
  'imports.saveRejected': 'import',
  'imports.forget': 'import',
  'imports.batches': 'import',
  'imports.undo': 'import',
  'decisions.list': 'see',
  'decisions.count': 'see',
  'decisions.decide': 'edit',
  'decisions.dismiss': 'edit',
  'maintenance.verify': 'backups',
  'persons.list': 'see',
  'persons.save': 'edit',
  'persons.create': 'edit',
  'persons.remove': 'edit',
  'plans.get': 'see',
  'plans.list': 'see',
  'plans.explainDay': 'see',
  'plans.quickCounts': 'see',
  'plans.saveItems': 'edit',
  'plans.removeItems': 'edit',
  'plans.extend': 'edit',
  'plans.complete': 'edit',
  'plans.approve': 'edit',
  'attachments.list': 'see',
  'attachments.listFor': 'see',
  'attachments.onDay': 'see',
  'attachments.attach': 'edit',
  'attachments.end': 'edit',
  'attachments.save': 'edit',
  'attachments.remove': 'edit',
  'attachments.saveNorm': 'settings',
  'log.list': 'see',
  'log.quickCounts': 'see',
  'log.day': 'see',
  'log.findFamilies': 'see',
  'log.phrases': 'see',
  'log.missing': 'see',
  'log.heatmap': 'see',
  'log.saveDay': 'edit',
  'log.save': 'edit',
  'log.remove': 'edit',
  'mahallas.list': 'see',
  'mahallas.quickCounts': 'see',
  'mahallas.get': 'see',
  'mahallas.save': 'edit',
  'mahallas.create': 'edit',
  'mahallas.remove': 'edit',
  'mahallas.savePost': 'edit',
  'officials.list': 'see',
  'officials.quickCounts': 'see',
  'officials.get': 'see',
  'officials.save': 'edit',
  'officials.create': 'edit',
  'officials.remove': 'edit',
  'sheets.plans': 'print',
  'sheets.register': 'print',
  // The main process answers these; whatever data they show comes through calls of their own.
  'shell.chooseFiles': 'anyone',
  'shell.chooseSave': 'anyone',
  'shell.openSaved': 'anyone',
  'shell.print': 'anyone',
  'shell.sheetReady': 'anyone',
  'shell.cancel': 'anyone',
  'shell.setLanguage': 'anyone',
  'shell.about': 'anyone',
  'shell.openOther': 'anyone',
};

/** Whether these rights suffice for the call. */
export function mayCall(name: CallName, held: ReadonlySet<Right>): boolean {
  const need = callNeeds[name];
  return need === 'anyone' || need === 'signedIn' || held.has(need);
}
