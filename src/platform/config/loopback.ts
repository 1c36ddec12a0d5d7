const NAMES: readonly string[] = ['localhost', '127.0.0.1', '::1'];

/** Whether a host name, or an IPv6 address in brackets or without, is this very machine’s own. */
export const isLoopback = (host: string): boolean => NAMES.includes(host.replace(/^\[|\]$/g, ''));
