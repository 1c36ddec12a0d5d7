/** A reading as an integration sends it. */
export const reading = (post: object, change: object = {}): Record<string, unknown> => ({
  post,
  capturedAt: '2026-03-02T08:00:00Z',
  provenance: 'platform_api',
  metrics: { views: 100 },
  ...change,
});
