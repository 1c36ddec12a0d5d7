import { namesOf, type ToldRecord } from './domain/told-record.js';
import type { Post } from './entities/post.entity.js';
import type { PostSearch } from './post.repository.js';

const externalWord = (platform: string, externalId: string): string => `${platform} ${externalId}`;

/** What to look for so that every post is found that these records may be about. */
export const searchFor = (records: readonly ToldRecord[]): PostSearch => {
  const names = records.map((record) => ({ platform: record.platform ?? '', ...namesOf(record) }));
  return {
    ids: records.flatMap(({ id }) => id ?? []),
    external: names.flatMap(({ platform, externalIds }) =>
      externalIds.map((externalId) => ({ platform, externalId })),
    ),
    urlKeys: names.flatMap(({ urlKeys }) => urlKeys),
  };
};

/** Posts that are known, to be recognised in what records tell. */
export class KnownPosts {
  private readonly byId = new Map<string, Post>();
  private readonly byName = new Map<string, string>();

  constructor(posts: readonly Post[]) {
    for (const post of posts) this.put(post);
  }

  /** The post as it is now; names that it lost lead nowhere. */
  put(post: Post): void {
    const before = this.byId.get(post.id);
    for (const word of before === undefined ? [] : wordsOf(before)) this.byName.delete(word);
    this.byId.set(post.id, post);
    for (const word of wordsOf(post)) this.byName.set(word, post.id);
  }

  /** The post that has this id. */
  get(id: string): Post | null {
    return this.byId.get(id) ?? null;
  }

  /** The post that a record is about: the one with its id, else one that bears one of its names. */
  meant(record: ToldRecord): Post | null {
    if (record.id !== null) return this.get(record.id);
    const { externalIds, urlKeys } = namesOf(record);
    const { platform } = record;
    const words = [
      ...(platform === null ? [] : externalIds.map((id) => externalWord(platform, id))),
      ...urlKeys,
    ];
    const id = words.map((word) => this.byName.get(word)).find((found) => found !== undefined);
    return id === undefined ? null : this.get(id);
  }
}

const wordsOf = ({ platform, externalId, urlKey }: Post): string[] => [
  ...(externalId === null ? [] : [externalWord(platform, externalId)]),
  ...(urlKey === null ? [] : [urlKey]),
];
