import type { RequestContext } from '../../../kernel/context.js';
import { writeListCell } from '../../../kernel/list-cell.js';
import { number, text, texts, type Column } from '../../../platform/files/column.js';
import type { FileCell } from '../../../platform/files/file-cell.js';
import { actorMay } from '../../../platform/security/permissions.js';
import { PLATFORMS, type Platform } from '../domain/platform.js';
import type { AccountDetails, InfluencerDetails } from '../queries/influencer-details.query.js';

type Person = Column<InfluencerDetails>;

const list = (name: string, of: (person: InfluencerDetails) => readonly string[]): Person =>
  text(name, (person) => writeListCell(of(person)) || null);

/** What is said of several accounts stands in the same order in every column; of one that is unknown, nothing. */
const ofAll = (said: readonly (string | number | null)[]): FileCell => {
  if (said.every((each) => each === null)) return null;
  const [only] = said;
  if (said.length === 1 && typeof only === 'number') return only;
  return writeListCell(said.map((each) => String(each ?? '')));
};

const accountsOn = (
  platform: Platform,
  field: 'handle' | 'url' | 'followers',
): ((person: InfluencerDetails) => FileCell) => {
  const isMeant = (account: AccountDetails): boolean => account.platform === platform;
  return ({ accounts }) => ofAll(accounts.filter(isMeant).map((account) => account[field]));
};

const accountColumns = (platform: Platform): Person[] => [
  text(`accounts.${platform}.handle`, accountsOn(platform, 'handle')),
  text(`accounts.${platform}.url`, accountsOn(platform, 'url')),
  number(`accounts.${platform}.followers`, accountsOn(platform, 'followers')),
];

/** A person as a row of a file: what can be written, then what can only be read; notes for who may see them. */
export const influencerColumns = ({ actor }: RequestContext): Person[] => [
  ...texts<InfluencerDetails>('id', 'name', 'field', 'email'),
  list('emails', ({ emails }) => emails),
  list('phones', ({ phones }) => phones),
  ...texts<InfluencerDetails>('locale', 'region'),
  list('languages', ({ languages }) => languages),
  text('agent.name', ({ agent }) => agent?.name ?? null),
  text('agent.email', ({ agent }) => agent?.email ?? null),
  text('agent.phone', ({ agent }) => agent?.phone ?? null),
  list('tags', ({ tags }) => tags),
  ...(actorMay(actor, 'influencers:write') ? texts<InfluencerDetails>('notes') : []),
  ...PLATFORMS.flatMap(accountColumns),
  text('doNotContactAt', ({ doNotContact }) => doNotContact?.since ?? null),
  text('doNotContactReason', ({ doNotContact }) => doNotContact?.reason ?? null),
  ...texts<InfluencerDetails>('createdAt', 'updatedAt'),
];
