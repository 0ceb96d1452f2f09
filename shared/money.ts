/** The greatest sum of soum that any field takes: a longer row of figures is a slip of the finger. */
export const mostMoney = 1_000_000_000_000;
