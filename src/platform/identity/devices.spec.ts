import { describe, expect, it } from '@jest/globals';

import type { Clock } from '../clock.js';
import { RuntimeSettings } from '../config/runtime-settings.js';
import { Secrets } from '../security/secrets.js';
import { Devices } from './devices.js';
import type { PasswordStore } from './password.store.js';

const DAY = 86_400_000;
const EMAIL = 'camille@team.example';

let standing = 'a password';
const passwords = { standingOf: () => Promise.resolve(standing) } as unknown as PasswordStore;

let now = new Date('2026-03-01T12:00:00Z');
const clock: Clock = { now: () => now };

const devicesOf = (changes: Partial<RuntimeSettings> = {}): Devices => {
  const settings = new RuntimeSettings({
    secret: 's'.repeat(32),
    publicUrl: 'http://localhost:3000',
    ...changes,
  } as RuntimeSettings);
  return new Devices(new Secrets(settings), passwords, settings, clock);
};

const valueOf = (setCookie: string): string => setCookie.split(';')[0] ?? '';

describe('a browser', () => {
  it('is known by its cookie to the person who signed in with it, and to nobody else', async () => {
    const devices = devicesOf();
    const cookie = valueOf(await devices.remember(undefined, EMAIL));
    expect(await devices.known(cookie, EMAIL)).toEqual(expect.any(String));
    expect(await devices.known(`a=b; ${cookie}; c=d`, EMAIL.toUpperCase())).toEqual(
      expect.any(String),
    );
    expect(await devices.known(cookie, 'other@team.example')).toBeNull();
    expect(await devicesOf({ secret: 't'.repeat(32) }).known(cookie, EMAIL)).toBeNull();
    expect(await devices.known(undefined, EMAIL)).toBeNull();
  });

  it('has a name of its own, which a forged cookie cannot choose', async () => {
    const devices = devicesOf();
    const cookie = valueOf(await devices.remember(undefined, EMAIL));
    const device = (await devices.known(cookie, EMAIL)) ?? '';
    const other = await devices.known(valueOf(await devices.remember(undefined, EMAIL)), EMAIL);
    expect(other).not.toBe(device);
    expect(await devices.known(cookie.replace(device, 'chosen'), EMAIL)).toBeNull();
    expect(await devices.known('tribune.device=..', EMAIL)).toBeNull();
    expect(await devices.known(`tribune.device=${'a.b.c~'.repeat(1000)}`, EMAIL)).toBeNull();
  });

  it('is a stranger once its person has another password, and takes one place all the same', async () => {
    const devices = devicesOf();
    const others = ['a', 'b', 'c'].map((name) => `${name}@team.example`);
    let cookie = '';
    for (const email of [...others, EMAIL]) cookie = valueOf(await devices.remember(cookie, email));
    standing = 'another password';
    expect(await devices.known(cookie, EMAIL)).toBeNull();
    cookie = valueOf(await devices.remember(cookie, EMAIL));
    expect(await devices.known(cookie, EMAIL)).not.toBeNull();
    expect(cookie.split('~')).toHaveLength(4);
    standing = 'a password';
    expect(await devices.known(cookie, EMAIL)).toBeNull();
    for (const email of others) expect(await devices.known(cookie, email)).not.toBeNull();
  });

  it('is known to several people who share it, but not to any number', async () => {
    const devices = devicesOf();
    const people = ['a', 'b', 'c', 'd', 'e'].map((name) => `${name}@team.example`);
    let cookie = '';
    for (const email of people) cookie = valueOf(await devices.remember(cookie, email));
    const known = await Promise.all(people.map((email) => devices.known(cookie, email)));
    expect(known.map((device) => device !== null)).toEqual([false, true, true, true, true]);
  });

  it('is forgotten after a year', async () => {
    const devices = devicesOf();
    const cookie = valueOf(await devices.remember(undefined, EMAIL));
    now = new Date(now.getTime() + 364 * DAY);
    expect(await devices.known(cookie, EMAIL)).not.toBeNull();
    now = new Date(now.getTime() + 2 * DAY);
    expect(await devices.known(cookie, EMAIL)).toBeNull();
  });

  it('keeps the cookie from scripts, and over TLS from other hosts and plain connections', async () => {
    expect(await devicesOf().remember(undefined, EMAIL)).toMatch(
      /^tribune\.device=.*; Max-Age=31536000; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    expect(await devicesOf({ publicUrl: 'https://t.example' }).remember(undefined, EMAIL)).toMatch(
      /^__Host-tribune\.device=.*; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
    );
  });
});
