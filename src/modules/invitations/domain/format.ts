/** What a post is, in the platform's own sense of the word. */
export const FORMATS = [
  'story',
  'photo',
  'carousel',
  'reel',
  'video',
  'short',
  'live',
  'text',
  'article',
] as const;

/** One of `FORMATS`. */
export type Format = (typeof FORMATS)[number];
