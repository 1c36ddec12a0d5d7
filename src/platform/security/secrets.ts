import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createSecretKey,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
  type KeyObject,
} from 'node:crypto';

import { Injectable } from '@nestjs/common';

import { RuntimeSettings } from '../config/runtime-settings.js';

const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Everything that hangs on the installation's one secret; each purpose has a key of its own. */
@Injectable()
export class Secrets {
  private readonly keys = new Map<string, KeyObject>();

  constructor(private readonly settings: RuntimeSettings) {}

  /** A MAC of 32 bytes over `text`, different for every `purpose`. */
  mac(purpose: string, text: string): Buffer {
    return createHmac('sha256', this.key(`mac:${purpose}`))
      .update(text)
      .digest();
  }

  /** AES-256-GCM with a fresh nonce in front. */
  encrypt(purpose: string, plain: string): Buffer {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.key(`encrypt:${purpose}`), iv);
    const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), sealed]);
  }

  /** The text that `encrypt` sealed; throws where it was altered or the secret is another. */
  decrypt(purpose: string, sealed: Buffer): string {
    const decipher = createDecipheriv(
      'aes-256-gcm',
      this.key(`encrypt:${purpose}`),
      sealed.subarray(0, IV_BYTES),
    );
    decipher.setAuthTag(sealed.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
    return Buffer.concat([
      decipher.update(sealed.subarray(IV_BYTES + TAG_BYTES)),
      decipher.final(),
    ]).toString('utf8');
  }

  /** Derived once: lists make two MACs a row. */
  private key(purpose: string): KeyObject {
    const known = this.keys.get(purpose);
    if (known !== undefined) return known;
    const bytes = hkdfSync('sha256', this.settings.secret, 'tribune', purpose, 32);
    const key = createSecretKey(new Uint8Array(bytes));
    this.keys.set(purpose, key);
    return key;
  }
}

/** How secrets with 128 random bits and more are stored: their SHA-256. */
export const fingerprint = (secret: string): Buffer => createHash('sha256').update(secret).digest();

export const sameBytes = (a: Buffer, b: Buffer): boolean =>
  a.length === b.length && timingSafeEqual(a, b);
