import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { RuntimeSettings } from '../../../platform/config/runtime-settings.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Users } from '../../../platform/identity/users.js';
import { Mailer } from '../../../platform/mail/mailer.js';
import { Workspaces } from '../../workspaces/workspaces.contract.js';
import { disabledMail } from '../mail/disabled-mail.js';
import { WebhookEndpointRepository } from '../webhook-endpoint.repository.js';

/** Writes to an admin that an endpoint was disabled, where it still is. */
@Injectable()
export class WriteDisabledLetter {
  constructor(
    private readonly db: UnitOfWork,
    private readonly endpoints: WebhookEndpointRepository,
    private readonly workspaces: Workspaces,
    private readonly users: Users,
    private readonly mailer: Mailer,
    private readonly settings: RuntimeSettings,
  ) {}

  async execute(ctx: RequestContext, webhookId: string, userId: string): Promise<void> {
    const { workspaceId, now } = ctx;
    const endpoint = await this.db.run(ctx, () => this.endpoints.findById(workspaceId, webhookId));
    const because = endpoint?.disabledBecause ?? 'by_hand';
    const admin = (await this.users.byId([userId])).get(userId);
    if (endpoint === null || because === 'by_hand' || admin === undefined) return;
    const { locale, name: workspaceName } = await this.workspaces.facts(workspaceId);
    const { host } = new URL(endpoint.url);
    await this.mailer.send({
      workspaceId,
      to: admin.email,
      locale,
      about: `webhook:${webhookId}`,
      now,
      ...disabledMail({ locale, workspaceName, host, because, url: this.settings.publicUrl }),
    });
  }
}
