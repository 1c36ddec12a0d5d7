import { describe, expect, it } from '@jest/globals';

import type { Clock } from '../clock.js';
import { RuntimeSettings } from '../config/runtime-settings.js';
import { Secrets } from '../security/secrets.js';
import { Devices } from './devices.js';

const DAY = 86_400_000;
const EMAIL = 'camille@team.example';

let now = new Date('2026-03-01T12:00:00Z');
const clock: Clock = { now: () => now };

const devicesOf = (changes: Partial<RuntimeSettings> = {}): Devices => {
  const settings = new RuntimeSettings({
    secret: 's'.repeat(32),
    publicUrl: 'http://localhost:3000',
    ...changes,
  } as RuntimeSettings);
  return new Devices(new Secrets(settings), settings, clock);
};

const valueOf = (setCookie: string): string => setCookie.split(';')[0] ?? '';

describe('a browser', () => {
  it('is known by its cookie to the person who signed in with it, and to nobody else', () => {
    const devices = devicesOf();
    const cookie = valueOf(devices.remember(undefined, EMAIL));
    expect(devices.known(cookie, EMAIL)).toEqual(expect.any(String));
    expect(devices.known(`a=b; ${cookie}; c=d`, EMAIL.toUpperCase())).toEqual(expect.any(String));
    expect(devices.known(cookie, 'other@team.example')).toBeNull();
    expect(devicesOf({ secret: 't'.repeat(32) }).known(cookie, EMAIL)).toBeNull();
    expect(devices.known(undefined, EMAIL)).toBeNull();
  });

  it('has a name of its own, which a forged cookie cannot choose', () => {
    const devices = devicesOf();
    const cookie = valueOf(devices.remember(undefined, EMAIL));
    const device = devices.known(cookie, EMAIL) ?? '';
    const other = devices.known(valueOf(devices.remember(undefined, EMAIL)), EMAIL);
    expect(other).not.toBe(device);
    expect(devices.known(cookie.replace(device, 'chosen'), EMAIL)).toBeNull();
    expect(devices.known('tribune.device=..', EMAIL)).toBeNull();
    expect(devices.known(`tribune.device=${'a.b.c~'.repeat(1000)}`, EMAIL)).toBeNull();
  });

  it('is known to several people who share it, but not to any number', () => {
    const devices = devicesOf();
    const people = ['a', 'b', 'c', 'd', 'e'].map((name) => `${name}@team.example`);
    let cookie = '';
    for (const email of people) cookie = valueOf(devices.remember(cookie, email));
    expect(people.map((email) => devices.known(cookie, email) !== null)).toEqual([
      false,
      true,
      true,
      true,
      true,
    ]);
  });

  it('is forgotten after a year', () => {
    const devices = devicesOf();
    const cookie = valueOf(devices.remember(undefined, EMAIL));
    now = new Date(now.getTime() + 364 * DAY);
    expect(devices.known(cookie, EMAIL)).not.toBeNull();
    now = new Date(now.getTime() + 2 * DAY);
    expect(devices.known(cookie, EMAIL)).toBeNull();
  });

  it('keeps the cookie from scripts, and over TLS from other hosts and plain connections', () => {
    expect(devicesOf().remember(undefined, EMAIL)).toMatch(
      /^tribune\.device=.*; Max-Age=31536000; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    expect(devicesOf({ publicUrl: 'https://t.example' }).remember(undefined, EMAIL)).toMatch(
      /^__Host-tribune\.device=.*; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
    );
  });
});
