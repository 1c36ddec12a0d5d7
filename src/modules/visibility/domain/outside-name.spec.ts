import { describe, expect, it } from '@jest/globals';

import { outsideName } from './outside-name.js';

describe('outsideName', () => {
  it('is none for our own id', () => {
    expect(outsideName({ kind: 'id', id: 'x' })).toBeNull();
  });

  it('has one key for the id on the platform and for the address that holds it', () => {
    const byId = outsideName({ kind: 'external', platform: 'instagram', externalId: 'DAbc_1' });
    const byUrl = outsideName({
      kind: 'url',
      url: 'https://www.instagram.com/p/DAbc_1/?igsh=abc',
    });
    expect(byUrl).toEqual({ ...byId, url: 'https://www.instagram.com/p/DAbc_1/?igsh=abc' });
  });

  it('has the address without its tracking where it holds no id', () => {
    const first = outsideName({ kind: 'url', url: 'https://blog.example/match?utm_source=x' });
    const second = outsideName({ kind: 'url', url: 'https://blog.example/match/#top' });
    expect(first?.postKey).toBe(second?.postKey);
    expect(first).toMatchObject({ platform: 'web', externalId: null });
  });
});
