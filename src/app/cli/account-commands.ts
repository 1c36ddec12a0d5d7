import type { Command } from 'commander';

import {
  ACCOUNT_LETTERS_QUEUE,
  type AccountLetterJob,
} from '../../modules/sign-in/account-letters.js';
import { SealedJobs } from '../../modules/sign-in/sealed-jobs.js';
import { SignInLog } from '../../modules/sign-in/sign-in-log.js';
import { SecondFactor } from '../../platform/identity/second-factor.js';
import { Sessions } from '../../platform/identity/sessions.js';
import type { User } from '../../platform/identity/users.query.js';
import { Users } from '../../platform/identity/users.js';
import type { Application } from '../application.js';
import { say } from '../process.js';
import { AccountOptions } from './options.js';
import { readOptions } from './read-options.js';
import { withApplication } from './session.js';

/** Commands for the account of somebody who lost their phone, or whose session somebody else has. */
export const accountCommands = (program: Command, environment: NodeJS.ProcessEnv): void => {
  program
    .command('user:second-factor:remove')
    .description('take away the second factor of somebody who lost it and their recovery codes')
    .requiredOption('--email <address>', 'the user’s address')
    .action(async (given: object) => {
      const options = readOptions(AccountOptions, given);
      say(await withApplication(environment, (application) => removeFactor(application, options)));
    });

  program
    .command('user:end-sessions')
    .description('end every session of a user, in every process at once, and print how many')
    .requiredOption('--email <address>', 'the user’s address')
    .action(async (given: object) => {
      const options = readOptions(AccountOptions, given);
      say(await withApplication(environment, (application) => endSessions(application, options)));
    });
};

const removeFactor = async (application: Application, options: AccountOptions): Promise<string> => {
  const { nest } = application;
  const user = await userOf(application, options);
  if (!(await nest.get(SecondFactor).takeAway(user.id))) {
    throw new Error(`${options.email} has no second factor.`);
  }
  await nest.get(SignInLog).noteByOperator(user.id, 'second-factor.removed');
  const letter: AccountLetterJob = { kind: 'second-factor-removed', userId: user.id, locale: null };
  await nest.get(SealedJobs).send(ACCOUNT_LETTERS_QUEUE, letter);
  return `${options.email} signs in without a second factor, and is told so by mail.`;
};

const endSessions = async (application: Application, options: AccountOptions): Promise<string> => {
  const { nest } = application;
  const user = await userOf(application, options);
  const count = await nest.get(Sessions).endAll(user.id);
  if (count > 0) await nest.get(SignInLog).noteByOperator(user.id, 'session.ended', { count });
  return String(count);
};

const userOf = async ({ nest }: Application, { email }: AccountOptions): Promise<User> => {
  const user = await nest.get(Users).findByEmail(email);
  if (user === null) throw new Error(`There is no user ${email}.`);
  return user;
};
