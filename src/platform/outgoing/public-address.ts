import ipaddr from 'ipaddr.js';

/** Only what IANA has given out for the public internet; everything else is kept for other ends. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

/** A public address that answers the machines of one cloud (Azure) with what is theirs alone. */
const CLOUD_INTERNAL: readonly string[] = ['168.63.129.16'];

/**
 * Whether an IP address is one of the public internet. Not so: this machine, private and
 * carrier-grade networks, link-local (the clouds' metadata), multicast, reserved and documentation
 * ranges, and IPv6 that has an IPv4 address in it (mapped, compatible, NAT64, 6to4, Teredo).
 */
export const isPublicAddress = (text: string): boolean => {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.parse(text);
  if (address.range() !== 'unicast') return false;
  return address instanceof ipaddr.IPv6
    ? address.match(GLOBAL_UNICAST)
    : !CLOUD_INTERNAL.includes(address.toString());
};
