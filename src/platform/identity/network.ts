import ipaddr from 'ipaddr.js';

/** As many bits as one subscriber or office commonly has. */
const BITS = { ipv4: 24, ipv6: 64 } as const;

/** The network of an address: what somebody changes least easily. A text that is no address is its own network. */
export const networkOf = (address: string): string => {
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  const bits = BITS[parsed.kind()];
  const range = parsed.kind() === 'ipv4' ? ipaddr.IPv4 : ipaddr.IPv6;
  return `${range.networkAddressFromCIDR(`${parsed.toString()}/${bits}`).toString()}/${bits}`;
};
