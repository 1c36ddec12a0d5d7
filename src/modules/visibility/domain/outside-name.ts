import { readPostUrl } from '../../content/content.contract.js';
import type { OutsideName, PostReference } from './received-reading.js';

/**
 * How the world outside knows the post of a reference, or null for our own id. The key is the
 * platform with its id of the post, also where an address holds that id; else the address without
 * its tracking. A post's own `urlKey` is made the same way.
 */
export const outsideName = (post: PostReference): OutsideName | null => {
  if (post.kind === 'id') return null;
  if (post.kind === 'external') {
    const { platform, externalId } = post;
    return { postKey: `${platform}:${externalId}`, platform, externalId, url: null };
  }
  const read = readPostUrl(post.url);
  if (read === null) return null;
  const { platform, externalId, urlKey } = read;
  return { postKey: urlKey, platform, externalId, url: post.url };
};

/** The keys under which readings may wait for a post. */
export const keysOfPost = (post: {
  readonly platform: string;
  readonly externalId: string | null;
  readonly urlKey: string | null;
}): string[] => [
  ...(post.externalId === null ? [] : [`${post.platform}:${post.externalId}`]),
  ...(post.urlKey === null ? [] : [post.urlKey]),
];
