import { describe, expect, it } from '@jest/globals';
import { Webhook } from 'standardwebhooks';

import { newWebhookSecret, signWebhook } from './standard-webhooks.js';

describe('a signature by Standard Webhooks', () => {
  it('is the published one', () => {
    const signature = signWebhook('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', {
      id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      timestamp: 1_614_265_330,
      body: '{"test": 2432232314}',
    });
    expect(signature).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
  });

  it('is what the reference library makes of any text, with a secret of ours', () => {
    const secret = newWebhookSecret();
    const at = new Date(1_790_000_000_000);
    const body = '{"é": "🏟️", "rtl": "שלום"}';
    const message = { id: 'msg_1', timestamp: at.getTime() / 1000, body };
    expect(signWebhook(secret, message)).toBe(new Webhook(secret).sign('msg_1', at, body));
    expect(signWebhook(secret, { ...message, body: Buffer.from(body) })).toBe(
      signWebhook(secret, message),
    );
  });

  it('takes a new secret of 32 bytes each time', () => {
    const secrets = [newWebhookSecret(), newWebhookSecret()];
    expect(new Set(secrets).size).toBe(2);
    for (const secret of secrets)
      expect(Buffer.from(secret.slice('whsec_'.length), 'base64')).toHaveLength(32);
  });
});
