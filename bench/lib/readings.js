const HOUR_MS = 3_600_000;

/** Coprime to every number of posts used here: goes through all posts in a scattered order. */
const STRIDE = 7_919;

/** The counters that the readings have; what the others say is unknown. */
export const COUNTERS = ['views', 'reach', 'likes', 'comments', 'shares', 'saves'];

const countersAt = (hour, post) => {
  const views = 500 + (post % 1_000) + hour * 37;
  return {
    views,
    reach: Math.floor(views * 0.8),
    likes: Math.floor(views / 20),
    comments: hour + (post % 7),
    shares: hour + (post % 5),
    saves: hour,
  };
};

/**
 * The n-th reading: every hour all posts are read once, in a scattered order.
 * @param world `posts` (`{ id, externalId }`) and `start`, the first moment in milliseconds.
 */
export const readingAt = ({ posts, start }, n) => {
  const hour = Math.floor(n / posts.length);
  const post = ((n % posts.length) * STRIDE) % posts.length;
  return {
    post: posts[post],
    capturedAt: new Date(start + hour * HOUR_MS).toISOString(),
    metrics: countersAt(hour, post),
  };
};

/** The reading as an integration sends it. */
export const readingJson = (world, n) => {
  const { post, capturedAt, metrics } = readingAt(world, n);
  return JSON.stringify({
    post: { platform: 'instagram', externalId: post.externalId },
    capturedAt,
    provenance: 'platform_api',
    metrics,
  });
};

/** What the roll-ups must add up to once the first `count` readings are in: the last of each post, and of each day. */
export const expectedSums = (world, count) => {
  const last = new Map();
  const days = new Map();
  const sum = { views: 0, likes: 0 };
  for (let n = 0; n < count; n += 1) {
    const { post, capturedAt, metrics } = readingAt(world, n);
    sum.views += metrics.views;
    sum.likes += metrics.likes;
    last.set(post.id, metrics);
    days.set(`${post.id} ${capturedAt.slice(0, 10)}`, metrics);
  }
  const total = (values) => ({
    rows: values.size,
    views: [...values.values()].reduce((all, { views }) => all + views, 0),
    likes: [...values.values()].reduce((all, { likes }) => all + likes, 0),
  });
  return {
    readings: { rows: count, ...sum },
    post_current: total(last),
    post_day: total(days),
  };
};
