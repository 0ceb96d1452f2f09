/** A password that somebody else chose, between signing in with it and choosing one's own: not asked twice. */
let typed: string | null = null;

export function keepTypedPassword(password: string): void {
  typed = password;
}

export function forgetTypedPassword(): void {
  typed = null;
}

/** Null when the window was loaded anew in between. */
export function typedPassword(): string | null {
  return typed;
}
