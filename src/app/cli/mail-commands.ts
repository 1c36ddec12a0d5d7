import type { Command } from 'commander';

import { isId } from '../../platform/ids.js';
import { MailOutbox } from '../../platform/mail/mail-outbox.store.js';
import { say } from '../process.js';
import { contextOf } from './context.js';
import { withApplication } from './session.js';

const MOST_SHOWN = 200;

/** Commands about mails that no server took because none is set. */
export const mailCommands = (program: Command, environment: NodeJS.ProcessEnv): void => {
  program
    .command('mail:list')
    .description(`list the mails in the outbox, the newest first, at most ${MOST_SHOWN}`)
    .requiredOption('--workspace <slug>', 'slug or id')
    .action(async ({ workspace }: { workspace: string }) => {
      const mails = await withApplication(environment, async (application) => {
        const { workspaceId } = await contextOf(application, workspace);
        return application.nest.get(MailOutbox, { strict: false }).list(workspaceId, MOST_SHOWN);
      });
      for (const mail of mails) say(JSON.stringify(mail));
    });

  program
    .command('mail:show')
    .description('print the text of a mail in the outbox')
    .requiredOption('--workspace <slug>', 'slug or id')
    .requiredOption('--id <id>', 'its id')
    .action(async ({ workspace, id }: { workspace: string; id: string }) => {
      const text = await withApplication(environment, async (application) => {
        const { workspaceId } = await contextOf(application, workspace);
        const outbox = application.nest.get(MailOutbox, { strict: false });
        return isId(id) ? outbox.read(workspaceId, id) : null;
      });
      if (text === null) throw new Error(`There is no mail "${id}" in the outbox.`);
      say(text);
    });
};
