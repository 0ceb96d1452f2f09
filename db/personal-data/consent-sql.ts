/** Whether member row `r` has a consent in force on `:today`. */
export const hasConsentSql = '(r.consent_until IS NOT NULL AND r.consent_until >= :today)';

/** Whether it has none: a person whose consent is to be asked for. */
export const lacksConsentSql = '(r.consent_until IS NULL OR r.consent_until < :today)';
