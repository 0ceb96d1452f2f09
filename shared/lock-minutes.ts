/** Unless the office chose otherwise. A demo has nothing to hide. */
export const usualLockMinutes = { office: 10, demo: 0 } as const;
