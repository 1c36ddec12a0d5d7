/**
 * What stands in the audit log in the place of a value that may not: personal data, which must stay
 * erasable and the log is not; a secret; or what would make the entry too large. That it changed is told.
 */
export interface Withheld {
  readonly withheld: 'personal' | 'secret' | 'size';
}

/** Every field, by its name in the API or of its column, whose value is a secret or is made from one. */
const SECRET_FIELDS: ReadonlySet<string> = new Set([
  'accessToken',
  'appSecret',
  'backupCodes',
  'clientSecret',
  'hash',
  'idToken',
  'key',
  'password',
  'recoveryCodes',
  'refreshToken',
  'secret',
  'ticket',
  'ticketHash',
  'token',
  'tokenHash',
]);

/**
 * Every field whose value says something about a person, by its name in the API or of its column. A
 * test compares it with the columns that the schema comments as `@personal`. Words that a team writes
 * freely stand here too, since they may name somebody; the title of an event, like the names below,
 * does not: it says what a thing is called, and an entry is of no use without it.
 */
export const PERSONAL_FIELDS: ReadonlySet<string> = new Set([
  'agent',
  'agentEmail',
  'agentName',
  'agentPhone',
  'author',
  'backwards',
  'body',
  'bodyHtml',
  'bodyText',
  'brief',
  'caption',
  'companions',
  'content',
  'detected',
  'displayName',
  'doNotContactAt',
  'doNotContactReason',
  'email',
  'emailKey',
  'emails',
  'excerpt',
  'externalId',
  'fileName',
  'guestName',
  'handle',
  'handleKey',
  'image',
  'ip',
  'ipAddress',
  'issues',
  'label',
  'languages',
  'locale',
  'name',
  'notes',
  'person',
  'phone',
  'phoneKey',
  'phones',
  'postKey',
  'receipts',
  'recipient',
  'region',
  'searchText',
  'subject',
  'tag',
  'tagKey',
  'tags',
  'universeLabel',
  'url',
  'urlKey',
  'userAgent',
  'word',
]);

/**
 * Where one of these words means something that is no person's: the name of a campaign or of a key,
 * the language of a workspace. By kind of subject; what is not named here is withheld.
 */
export const NOBODYS_FIELDS: Readonly<Record<string, readonly string[]>> = {
  'api-key': ['name'],
  calendar: ['name'],
  campaign: ['name', 'region'],
  connection: ['name'],
  event: ['name'],
  workspace: ['locale', 'name'],
};

/** Why the value of a field of such a subject is withheld; null where it may be told. */
export const withheldBecause = (
  subjectType: string,
  field: string,
): Exclude<Withheld['withheld'], 'size'> | null => {
  if (SECRET_FIELDS.has(field)) return 'secret';
  const isPersonal =
    PERSONAL_FIELDS.has(field) && NOBODYS_FIELDS[subjectType]?.includes(field) !== true;
  return isPersonal ? 'personal' : null;
};
