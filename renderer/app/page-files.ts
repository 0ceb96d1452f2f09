/**
 * In which file each page is. The first file of the window sends for the open page before all else (`start.ts`),
 * so nothing else is imported here.
 */
import type { ComponentType } from 'react';
import type { Address } from './addresses.ts';

export const pageFiles: Readonly<Record<Address, () => Promise<ComponentType>>> = {
  '/': () => import('../features/dashboard/DashboardPage.tsx').then((m) => m.DashboardPage),
  '/ranking': () => import('../features/dashboard/RankingPage.tsx').then((m) => m.RankingPage),
  '/mahallas': () =>
    import('../features/mahallas/MahallaGridPage.tsx').then((m) => m.MahallaGridPage),
  '/mahallas/:id': () => import('../features/mahallas/MahallaCard.tsx').then((m) => m.MahallaCard),
  '/families': () =>
    import('../features/families/FamilyGridPage.tsx').then((m) => m.FamilyGridPage),
  '/families/:id': () =>
    import('../features/family-card/FamilyCardPage.tsx').then((m) => m.FamilyCardPage),
  '/members': () => import('../features/persons/PersonGridPage.tsx').then((m) => m.PersonGridPage),
  '/officials': () =>
    import('../features/officials/OfficialGridPage.tsx').then((m) => m.OfficialGridPage),
  '/officials/:id': () =>
    import('../features/officials/OfficialCard.tsx').then((m) => m.OfficialCard),
  '/log': () => import('../features/log/LogPage.tsx').then((m) => m.LogPage),
  '/plans': () => import('../features/plans/PlanGridPage.tsx').then((m) => m.PlanGridPage),
  '/imports': () => import('../features/imports/ImportsPage.tsx').then((m) => m.ImportsPage),
  '/decisions': () =>
    import('../features/decisions/DecisionsPage.tsx').then((m) => m.DecisionsPage),
  '/journal': () => import('../features/journal/JournalPage.tsx').then((m) => m.JournalPage),
  '/accounts': () => import('../features/accounts/AccountsPage.tsx').then((m) => m.AccountsPage),
  '/maintenance': () =>
    import('../features/maintenance/MaintenancePage.tsx').then((m) => m.MaintenancePage),
  '/backups': () => import('../features/backups/BackupsPage.tsx').then((m) => m.BackupsPage),
  '/settings': () => import('../features/settings/SettingsPage.tsx').then((m) => m.SettingsPage),
  '/sheet/recovery': () =>
    import('../sheets/RecoverySheetPage.tsx').then((m) => m.RecoverySheetPage),
  '/sheet/slip': () => import('../sheets/PasswordSlipPage.tsx').then((m) => m.PasswordSlipPage),
  '/sheet/consent': () => import('../sheets/ConsentSheets.tsx').then((m) => m.ConsentSheets),
  '/sheet/act': () => import('../sheets/ActSheet.tsx').then((m) => m.ActSheet),
  '/sheet/passport': () => import('../sheets/PassportSheet.tsx').then((m) => m.PassportSheet),
  '/sheet/answer': () => import('../sheets/AnswerSheetPage.tsx').then((m) => m.AnswerSheetPage),
  '/sheet/:name': () => import('../sheets/PlanSheetsPage.tsx').then((m) => m.PlanSheetsPage),
  '/personal-data': () =>
    import('../features/personal-data/PersonalDataPage.tsx').then((m) => m.PersonalDataPage),
};
