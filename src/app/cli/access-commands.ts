import { text } from 'node:stream/consumers';

import type { Command } from 'commander';

import { CreateApiKey } from '../../modules/workspaces/use-cases/create-api-key.use-case.js';
import { CreateWorkspace } from '../../modules/workspaces/use-cases/create-workspace.use-case.js';
import { PutMember } from '../../modules/workspaces/use-cases/put-member.use-case.js';
import { Clock } from '../../platform/clock.js';
import { refusePoorPassword } from '../../platform/identity/password-policy.js';
import { Users } from '../../platform/identity/users.js';
import { ALL_PERMISSIONS } from '../../platform/security/permissions.js';
import type { Application } from '../application.js';
import { say } from '../process.js';
import { contextOf } from './context.js';
import { inWords, readOptions } from './read-options.js';
import { KeyOptions, MemberOptions, UserOptions, WorkspaceOptions } from './options.js';
import { withApplication } from './session.js';

/** Commands about who may come in. */
export const accessCommands = (program: Command, environment: NodeJS.ProcessEnv): void => {
  program
    .command('workspace:create')
    .description('make a workspace, and print its id')
    .requiredOption('--slug <slug>', 'short name in addresses, such as sud-ouest')
    .requiredOption('--name <name>', 'name on screen')
    .option('--time-zone <zone>', 'IANA zone', 'Europe/Paris')
    .option('--currency <code>', 'ISO 4217', 'EUR')
    .option('--locale <language>', 'fr or en', 'fr')
    .action(async (given: object) => {
      const options = readOptions(WorkspaceOptions, given);
      say(
        await withApplication(environment, ({ nest }) =>
          nest.get(CreateWorkspace).execute(options, nest.get(Clock).now()),
        ),
      );
    });

  program
    .command('user:create')
    .description('make a user, and print their id; their password is read from standard input')
    .requiredOption('--email <address>', 'address to sign in with')
    .requiredOption('--name <name>', 'name on screen')
    .option('--password <password>', 'instead of standard input; others of this machine can see it')
    .option('--workspace <slug>', 'also make them a member of this workspace')
    .option('--role <role>', 'admin, manager, analyst or door', 'admin')
    .action(async (given: { password?: string }) => {
      const password = given.password ?? (await readPassword());
      const options = readOptions(UserOptions, { ...given, password });
      say(await withApplication(environment, (application) => createUser(application, options)));
    });

  program
    .command('member:put')
    .description('make a user a member of a workspace, or change their role')
    .requiredOption('--workspace <slug>', 'slug or id')
    .requiredOption('--email <address>', 'the user’s address')
    .requiredOption('--role <role>', 'admin, manager, analyst or door')
    .action(async (given: object) => {
      const options = readOptions(MemberOptions, given);
      await withApplication(environment, async (application) => {
        const ctx = await contextOf(application, options.workspace);
        await application.nest.get(PutMember).execute(ctx, options.email, options.role);
      });
    });

  addKeyCommand(program, environment);
};

const addKeyCommand = (program: Command, environment: NodeJS.ProcessEnv): void => {
  program
    .command('key:create')
    .description('make an API key, and print it; it is not shown again')
    .requiredOption('--workspace <slug>', 'slug or id')
    .requiredOption(
      '--scopes <scopes>',
      `"all", or some of, separated by commas: ${ALL_PERMISSIONS.join(', ')}`,
    )
    .requiredOption('--name <name>', 'what the key is for')
    .action(async (given: { scopes: string }) => {
      const scopes =
        given.scopes === 'all'
          ? ALL_PERMISSIONS
          : given.scopes.split(',').map((scope) => scope.trim());
      const options = readOptions(KeyOptions, { ...given, scopes });
      say(await withApplication(environment, (application) => createKey(application, options)));
    });
};

const createUser = async (application: Application, options: UserOptions): Promise<string> => {
  const { workspace, email, role } = options;
  const ctx = workspace === undefined ? null : await contextOf(application, workspace);
  const users = application.nest.get(Users);
  if ((await users.findByEmail(email)) !== null) {
    process.stderr.write(`${email} is a user already; the password stays as it is.
`);
  } else {
    await refusePoorPassword(options.password, [options.name, email]).catch((error: unknown) => {
      throw inWords(error);
    });
  }
  const user = await users.create(options);
  if (ctx !== null) await application.nest.get(PutMember).execute(ctx, email, role);
  return user.id;
};

const createKey = async (application: Application, options: KeyOptions): Promise<string> => {
  const ctx = await contextOf(application, options.workspace);
  return (await application.nest.get(CreateApiKey).execute(ctx, options)).secret;
};

/** The password from standard input; a person at a terminal is told that it is awaited. */
const readPassword = async (): Promise<string> => {
  if (process.stdin.isTTY) process.stderr.write('Password, then Enter and Ctrl-D: ');
  return (await text(process.stdin)).trim();
};
