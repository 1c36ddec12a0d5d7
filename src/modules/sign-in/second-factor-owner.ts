import type { User } from '../../platform/identity/users.query.js';
import type { NewsCause } from './second-factor-news.js';

/** Somebody who is signed in and changes their second factor. */
export interface SecondFactorOwner extends NewsCause {
  readonly user: User;
  /** The cookies of their request. */
  readonly cookie: string;
}
