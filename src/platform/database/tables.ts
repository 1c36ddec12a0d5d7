/**
 * The tables of the platform itself. Nobody but the platform writes to them; the check of SQL
 * ownership reads this list, as it reads the `tables.ts` and the entities of each module.
 */
export const platformTables = [
  'account',
  'account_mails',
  'attempts',
  'audit_entries',
  'audit_origins',
  'idempotency_keys',
  'installation',
  'mail_outbox',
  'session',
  'twoFactor',
  'used_codes',
  'user',
  'verification',
] as const;
