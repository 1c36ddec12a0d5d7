import { InvalidInput } from '../http/input-errors.js';

/** What RFC 5321 lets stand in an address without the extensions that few mail servers have. */
const ASCII = /^[\x21-\x7e]+$/;

/** Whether people may be known by this address: it is said in answers whose form allows no other letters. */
export const isAccountAddress = (email: string): boolean => ASCII.test(email);

/** @throws InvalidInput at `/email` for an address by which nobody can be known. */
export const refuseUnusableAddress = (email: string): void => {
  if (isAccountAddress(email)) return;
  throw new InvalidInput([{ pointer: '/email', code: 'not_an_email' }]);
};
