import { randomBytes } from 'node:crypto';

import { Injectable } from '@nestjs/common';

import { Clock } from '../clock.js';
import { RuntimeSettings } from '../config/runtime-settings.js';
import { sameBytes, Secrets } from '../security/secrets.js';
import { PasswordStore } from './password.store.js';

const YEAR_SECONDS = 60 * 60 * 24 * 365;

/** People who share a browser; the one who signed in first longest ago is forgotten for a newer one. */
const MOST_PEOPLE = 4;

/** Bytes of each of the two MACs of an entry: whose it is, and whether it still counts. */
const HALF = 16;

/** base64url and the signs between its parts; a cookie of another kind is not read. */
const SHAPE = /^[\w-]+(\.[\w-]+){2}(~[\w-]+(\.[\w-]+){2})*$/;

/**
 * Knows browsers that a person signed in with before (OWASP's device cookies). Their failed attempts
 * count apart, so that nobody's guessing from elsewhere keeps the person out. The cookie alone opens nothing.
 */
@Injectable()
export class Devices {
  constructor(
    private readonly secrets: Secrets,
    private readonly passwords: PasswordStore,
    private readonly settings: RuntimeSettings,
    private readonly clock: Clock,
  ) {}

  /**
   * What names this browser where the person with this address signed in with it before, or null. A browser
   * that knew them before their password or second factor changed is a stranger again.
   */
  async known(cookie: string | undefined, email: string): Promise<string | null> {
    const entry = this.entries(cookie).find((candidate) => this.belongsTo(candidate, email));
    if (entry === undefined) return null;
    const [issued = '', nonce = '', mac = ''] = entry.split('.');
    const standing = await this.standingMac(email, issued, nonce);
    return sameBytes(Buffer.from(mac, 'base64url').subarray(HALF), standing) ? nonce : null;
  }

  /** The cookie (a Set-Cookie header) by which this browser is known from now on. */
  async remember(cookie: string | undefined, email: string): Promise<string> {
    const others = this.entries(cookie).filter((entry) => !this.belongsTo(entry, email));
    const issued = Math.floor(this.clock.now().getTime() / 1000).toString(36);
    const nonce = randomBytes(16).toString('base64url');
    const owner = this.ownerMac(email, issued, nonce);
    const standing = await this.standingMac(email, issued, nonce);
    const mac = Buffer.concat([owner, standing]).toString('base64url');
    const value = [`${issued}.${nonce}.${mac}`, ...others].slice(0, MOST_PEOPLE).join('~');
    const secure = this.overTls ? '; Secure' : '';
    return `${this.name}=${value}; Max-Age=${YEAR_SECONDS}; Path=/; HttpOnly; SameSite=Lax${secure}`;
  }

  private get overTls(): boolean {
    return this.settings.publicUrl.startsWith('https:');
  }

  private get name(): string {
    return this.overTls ? '__Host-tribune.device' : 'tribune.device';
  }

  private entries(cookie = ''): string[] {
    const prefix = `${this.name}=`;
    const found = cookie
      .split(';')
      .map((pair) => pair.trim())
      .find((pair) => pair.startsWith(prefix));
    const value = found?.slice(prefix.length) ?? '';
    return SHAPE.test(value) ? value.split('~').slice(0, MOST_PEOPLE) : [];
  }

  private belongsTo(entry: string, email: string): boolean {
    const [issued = '', nonce = '', mac = ''] = entry.split('.');
    const age = this.clock.now().getTime() / 1000 - Number.parseInt(issued, 36);
    if (!(age < YEAR_SECONDS)) return false;
    const owner = Buffer.from(mac, 'base64url').subarray(0, HALF);
    return sameBytes(owner, this.ownerMac(email, issued, nonce));
  }

  /** Tells whose entry it is, for as long as it lasts: a newer one takes its place. */
  private ownerMac(email: string, issued: string, nonce: string): Buffer {
    return this.half(`${email.toLowerCase()}\n${issued}\n${nonce}`);
  }

  private async standingMac(email: string, issued: string, nonce: string): Promise<Buffer> {
    const standing = await this.passwords.standingOf(email);
    return this.half(`${email.toLowerCase()}\n${issued}\n${nonce}\n${standing}`);
  }

  private half(text: string): Buffer {
    return this.secrets.mac('device', text).subarray(0, HALF);
  }
}
