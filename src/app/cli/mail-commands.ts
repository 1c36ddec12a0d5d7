import type { Command } from 'commander';

import { isId } from '../../platform/ids.js';
import { AccountOutbox } from '../../platform/mail/account-outbox.store.js';
import { MailOutbox } from '../../platform/mail/mail-outbox.store.js';
import type { Application } from '../application.js';
import { say } from '../process.js';
import { contextOf } from './context.js';
import { withApplication } from './session.js';

const MOST_SHOWN = 200;

interface Whose {
  readonly workspace?: string;
  readonly accounts?: true;
}

/** Mails of a workspace, or those about accounts, which belong to none. */
const outboxOf = async (application: Application, { workspace, accounts }: Whose) => {
  const { nest } = application;
  if ((workspace === undefined) === (accounts === undefined)) {
    throw new Error('Say whose mails: --workspace <slug>, or --accounts.');
  }
  if (workspace === undefined) return nest.get(AccountOutbox, { strict: false });
  const { workspaceId } = await contextOf(application, workspace);
  const outbox = nest.get(MailOutbox, { strict: false });
  return {
    list: (limit: number) => outbox.list(workspaceId, limit),
    read: (id: string) => outbox.read(workspaceId, id),
  };
};

/** Commands about mails that no server took because none is set. */
export const mailCommands = (program: Command, environment: NodeJS.ProcessEnv): void => {
  program
    .command('mail:list')
    .description(`list the mails in the outbox, the newest first, at most ${MOST_SHOWN}`)
    .option('--workspace <slug>', 'slug or id of the workspace that they belong to')
    .option('--accounts', 'mails about accounts, such as a link to set a password')
    .action(async (whose: Whose) => {
      const mails = await withApplication(environment, async (application) =>
        (await outboxOf(application, whose)).list(MOST_SHOWN),
      );
      for (const mail of mails) say(JSON.stringify(mail));
    });

  program
    .command('mail:show')
    .description('print the text of a mail in the outbox')
    .option('--workspace <slug>', 'slug or id of the workspace that it belongs to')
    .option('--accounts', 'it is about an account')
    .requiredOption('--id <id>', 'its id')
    .action(async ({ id, ...whose }: Whose & { id: string }) => {
      const text = await withApplication(environment, async (application) => {
        const outbox = await outboxOf(application, whose);
        return isId(id) ? outbox.read(id) : null;
      });
      if (text === null) throw new Error(`There is no mail "${id}" in the outbox.`);
      say(text);
    });
};
