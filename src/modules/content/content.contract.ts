import type { RequestContext } from '../../kernel/context.js';
import type {
  Obstacle,
  RecordIntake,
  RecordToTakeBack,
  TakenRecord,
} from '../../kernel/record-intake.js';

export { readPostUrl } from './domain/post-url.js';

/** A post, and names of it as the world outside knows it: `platform:id`, or `platform:address`; null for whatever name. */
export interface PostNames {
  readonly postId: string;
  readonly postKeys: readonly string[] | null;
}

/** The readings of posts, which the visibility module keeps; it stands above, and answers. */
export abstract class PostReadings {
  /**
   * Of these posts those that have readings which did not wait for the post to be logged. Nobody else
   * brings any until the open unit of work ends.
   */
  abstract otherwiseMeasured(
    ctx: RequestContext,
    postIds: readonly string[],
  ): Promise<ReadonlySet<string>>;

  /**
   * Takes readings away from these posts that came to them under these names, once the posts were logged
   * or got the names: they wait again, as before. In the open unit of work.
   */
  abstract giveBack(ctx: RequestContext, posts: readonly PostNames[]): Promise<void>;
}

/**
 * Takes in posts. A record has the shape of a request to log a post; `id` names one that is known, and whoever
 * published it may also be told as `influencer` (`id`, `email`, `platform` and `handle`, `name`), as
 * `account.handle`, or by the address alone. What the address tells need not be told again.
 */
export abstract class PostIntake implements RecordIntake {
  abstract take(ctx: RequestContext, records: readonly unknown[]): Promise<TakenRecord[]>;
  abstract takeBack(ctx: RequestContext, records: readonly RecordToTakeBack[]): Promise<Obstacle[]>;
  abstract wordsOf(record: unknown): readonly string[];
}
