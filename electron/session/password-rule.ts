import { Refusal } from '../../shared/errors.ts';

/** The least that is asked of a password; the window advises more. @throws Refusal `password-weak` */
export function assertGoodPassword(password: string, login: string): void {
  if (password.toLowerCase().includes(login.toLowerCase()) || /^(.)\1*$/u.test(password))
    throw new Refusal('password-weak');
}
