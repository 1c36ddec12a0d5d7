import { describe, expect, it } from '@jest/globals';

import { addressBucket, networkOf } from './rate-address.js';

describe('the network that an address is counted by', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
  ])('%s is counted as %s', (address, network) => expect(networkOf(address)).toBe(network));

  it('is the first half of an IPv6 address, however it is written', () => {
    expect(networkOf('2001:db8:0:1::1')).toBe(networkOf('2001:0DB8:0000:0001:ffff::9'));
    expect(networkOf('2001:db8:0:1::1')).not.toBe(networkOf('2001:db8:0:2::1'));
  });

  it('is something even where there is no address', () => {
    expect(networkOf('')).toBe('');
  });
});

describe('the counters of addresses', () => {
  it('are 65,536 at most, and the same address always has the same', () => {
    const buckets = new Set<string>();
    for (let index = 0; index < 5_000; index += 1) {
      buckets.add(addressBucket(`10.0.${index >> 8}.${index & 255}`));
    }
    expect([...buckets].every((bucket) => /^[0-9a-f]{4}$/.test(bucket))).toBe(true);
    expect(buckets.size).toBeGreaterThan(4_500);
    expect(addressBucket('10.0.0.1')).toBe(addressBucket('10.0.0.1'));
  });
});
