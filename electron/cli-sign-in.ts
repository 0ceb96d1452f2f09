/** Who the command line is: `--user NAME`, and the password from TEZKOR_PASSWORD or the first line of standard input. */
import { readSync } from 'node:fs';
import { userInfo } from 'node:os';
import { UsageError } from './cli-usage.ts';

export interface Credentials {
  readonly login: string;
  readonly password: string;
}

/**
 * The password never stands on the command line, where every process of the machine could read it.
 * @param user as given; the computer's own user name when left out
 * @throws UsageError when there is no password
 */
export function credentials(user: string | undefined): Credentials {
  const password = process.env['TEZKOR_PASSWORD'] || nextLine();
  if (password === '') {
    throw new UsageError(
      'a password is needed: in the environment variable TEZKOR_PASSWORD, or as the first line of standard input',
    );
  }
  return { login: user ?? userInfo().username, password };
}

/**
 * The password to come, given as the present one is: in TEZKOR_NEW_PASSWORD, or as the next line of standard input.
 * @throws UsageError when there is none
 */
export function newPassword(): string {
  const password = process.env['TEZKOR_NEW_PASSWORD'] || nextLine();
  if (password === '') {
    throw new UsageError(
      'a new password is needed: in the environment variable TEZKOR_NEW_PASSWORD, or as the next line of standard input',
    );
  }
  return password;
}

/** The next line of standard input, without its end; '' on a terminal or when there is none. */
function nextLine(): string {
  if (process.stdin.isTTY) return '';
  const bytes: number[] = [];
  const one = Buffer.alloc(1);
  try {
    while (readSync(0, one) === 1 && one[0] !== 10) bytes.push(one[0] ?? 0);
  } catch {
    // Closed, or nothing there.
  }
  return Buffer.from(bytes).toString('utf8').replace(/\r$/, '');
}
