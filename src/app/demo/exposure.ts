import type { Env } from '../../platform/config/env.js';
import { isLoopback } from '../../platform/config/loopback.js';

/** The setting by which others than this machine reach the server, as it was set; null where none does. */
export const exposureOf = ({ host, publicUrl }: Env): string | null => {
  if (!isLoopback(host)) return `HOST=${host}`;
  const isPublic = publicUrl !== null && !isLoopback(new URL(publicUrl).hostname);
  return isPublic ? `PUBLIC_URL=${publicUrl}` : null;
};
