import { describe, expect, it } from '@jest/globals';

import { startApp } from '../../support/app.js';
import { deliverAsMeta, metaSignature, type MadeConnection } from '../../support/connections.js';

const APP_SECRET = 'app_secret_for_tests';
const BODY = '{"object":"instagram","entry":[]}';

describe('a sender who proves itself', () => {
  it('is counted by itself, and a stranger at its address by the address', async () => {
    const strict = await startApp({
      rateLimits: { key: 50, member: 50, guest: 50, address: 4 },
    });
    try {
      const there = await strict.workspace();
      const meta: MadeConnection = await there.api.create('/connections', {
        kind: 'meta',
        name: 'Instagram',
        appSecret: APP_SECRET,
      });
      const send = (signature: string) => deliverAsMeta(strict, meta, BODY, signature);
      for (let time = 0; time < 10; time += 1) {
        const { status, headers } = await send(metaSignature(APP_SECRET, BODY));
        expect({ status, policy: headers.get('ratelimit')?.split(';')[0] }).toEqual({
          status: 200,
          policy: '"key"',
        });
      }
      const statuses = [];
      for (let time = 0; time < 5; time += 1) statuses.push((await send('sha256=0')).status);
      expect(statuses).toEqual([401, 401, 401, 429, 429]);
    } finally {
      await strict.close();
    }
  });
});
