/**
 * `meta`: Meta's own webhook, signed with the secret of the app. `signed`: another system's readings,
 * signed as Standard Webhooks says.
 */
export const CONNECTION_KINDS = ['meta', 'signed'] as const;

/** One of `CONNECTION_KINDS`. */
export type ConnectionKind = (typeof CONNECTION_KINDS)[number];
