import { hash, randomBytes } from 'node:crypto';

import ipaddr from 'ipaddr.js';

/** Unknown outside, so that nobody can choose an address that shares somebody else's counter. */
const SEED = randomBytes(16).toString('hex');

/** 16 bits: so many counters there are at most, however many addresses somebody sends from. */
const BUCKET_DIGITS = 4;

/**
 * Whose counter an address shares: its own (IPv4), or its network's (IPv6, where one line holds a
 * whole /64). Different ones fall together once in 65,536.
 */
export const addressBucket = (ip: string): string =>
  hash('sha256', SEED + networkOf(ip)).slice(0, BUCKET_DIGITS);

/** The address (IPv4), or the first 64 bits of it (IPv6). */
export const networkOf = (ip: string): string => {
  if (!ipaddr.isValid(ip)) return ip;
  const address = ipaddr.process(ip);
  return address.kind() === 'ipv4'
    ? address.toString()
    : address.toByteArray().slice(0, 8).join('.');
};
