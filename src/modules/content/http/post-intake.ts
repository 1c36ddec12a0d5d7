import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import type {
  Obstacle,
  RecordIssue,
  RecordToTakeBack,
  TakenRecord,
} from '../../../kernel/record-intake.js';
import { fillText } from '../../../kernel/problem.js';
import { readInput, tryInput } from '../../../platform/http/input.pipe.js';
import { recordIssues } from '../../../platform/http/record-issues.js';
import { PostIntake } from '../content.contract.js';
import type { PostReceipt } from '../domain/post-receipt.js';
import { completed, namesOf, type ToldRecord } from '../domain/told-record.js';
import { TakeBackPosts } from '../use-cases/take-back-posts.use-case.js';
import { TakePosts, type PostFate } from '../use-cases/take-posts.use-case.js';
import { PostRecord } from './dto/post-record.dto.js';

/** Takes posts in as the routes do, for whom they came another way. */
@Injectable()
export class PostRecords extends PostIntake {
  constructor(
    private readonly takePosts: TakePosts,
    private readonly takeBackPosts: TakeBackPosts,
  ) {
    super();
  }

  async take(ctx: RequestContext, records: readonly unknown[]): Promise<TakenRecord[]> {
    const read = records.map((record) => readRecord(ctx, record));
    const told = read.filter((each) => 'told' in each);
    const fates = await this.takePosts.execute(
      ctx,
      told.map((each) => each.told),
    );
    const fateOf = new Map(told.map((each, index) => [each as object, fates[index]]));
    return read.map((each) => {
      const fate = fateOf.get(each);
      if (fate !== undefined) return taken(ctx, fate, 'pointer' in each ? each.pointer : '');
      return refused('issues' in each ? each.issues : []);
    });
  }

  async takeBack(ctx: RequestContext, records: readonly RecordToTakeBack[]): Promise<Obstacle[]> {
    const refusals = await this.takeBackPosts.execute(
      ctx,
      records.map(({ receipt }) => receipt as PostReceipt),
    );
    return records.flatMap(({ row }, index): Obstacle[] => {
      const refusal = refusals[index] ?? null;
      if (refusal === null) return [];
      const { code, definition, params } = refusal;
      return [{ row, code, detail: fillText(definition[ctx.locale].detail, params) }];
    });
  }

  wordsOf(record: unknown): readonly string[] {
    const read = tryInput(PostRecord, record, '/', []);
    if (read === null) return [];
    const told = completed(toldBy(read));
    const { urlKeys } = namesOf(told);
    return [...(told.id === null ? [] : [`id:${told.id}`]), ...urlKeys.map((key) => `post:${key}`)];
  }
}

/** A record that can be understood, and where it names its author; or what is wrong with it. */
type ReadRecord =
  | { readonly told: ToldRecord; readonly pointer: string }
  | { readonly issues: readonly RecordIssue[] };

const readRecord = (ctx: RequestContext, record: unknown): ReadRecord => {
  try {
    const read = readInput(PostRecord, record);
    return { told: completed(toldBy(read)), pointer: authorPointer(read) };
  } catch (error) {
    return { issues: issuesOf(ctx, error) };
  }
};

const authorPointer = ({ influencer, influencerId, account, url }: PostRecord): string => {
  if (influencerId) return '/influencerId';
  if (influencer) return '/influencer';
  if (account) return '/account/handle';
  return url ? '/url' : '/influencer';
};

const FIELDS = [
  'id',
  'platform',
  'format',
  'externalId',
  'url',
  'publishedAt',
  'caption',
  'invitationId',
  'eventId',
  'campaignId',
] as const;

const toldBy = (read: PostRecord): ToldRecord => ({
  ...(Object.fromEntries(FIELDS.map((field) => [field, read[field] ?? null])) as Pick<
    ToldRecord,
    (typeof FIELDS)[number]
  >),
  influencer: namedBy(read),
  handle: read.account?.handle ?? null,
});

const namedBy = ({ influencer, influencerId }: PostRecord): ToldRecord['influencer'] => {
  const named = { ...influencer, id: influencerId ?? influencer?.id ?? null };
  const { id, email, handle, name } = named;
  return [id, email, handle, name].some(Boolean) ? named : null;
};

const refused = (issues: readonly RecordIssue[]): TakenRecord => ({
  fate: 'refuse',
  id: null,
  issues,
  warnings: [],
  receipt: null,
});

const AUTHOR = ['/influencer', '/influencerId'];

/** @param author where the record names who published the post: what is wrong with them is told there. */
const taken = (ctx: RequestContext, fate: PostFate, author: string): TakenRecord => {
  if (fate.fate === 'refuse')
    return refused(
      issuesOf(ctx, fate.refusal).map((issue) =>
        AUTHOR.includes(issue.pointer) ? { ...issue, pointer: author } : issue,
      ),
    );
  const receipt = fate.fate === 'skip' ? null : fate.receipt;
  return { fate: fate.fate, id: fate.id, issues: [], warnings: [], receipt };
};

/** What a refusal says; any other error is thrown on. */
const issuesOf = (ctx: RequestContext, error: unknown): RecordIssue[] => {
  const issues = recordIssues(error, ctx.locale);
  if (issues === null) throw error;
  return issues;
};
