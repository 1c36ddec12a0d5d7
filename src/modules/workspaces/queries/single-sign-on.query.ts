import { Injectable } from '@nestjs/common';

import type { RequestContext, Role } from '../../../kernel/context.js';
import { RuntimeSettings } from '../../../platform/config/runtime-settings.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';

export interface SingleSignOnView {
  readonly provider: { readonly name: string; readonly issuer: string } | null;
  readonly required: boolean;
  readonly groupRoles: { readonly group: string; readonly role: Role }[];
}

/** How a workspace uses single sign-on, and at which provider. */
@Injectable()
export class SingleSignOnQuery {
  constructor(
    private readonly db: UnitOfWork,
    private readonly settings: RuntimeSettings,
  ) {}

  async run(ctx: RequestContext): Promise<SingleSignOnView> {
    const { singleSignOn } = this.settings;
    const { required, groupRoles } = await this.db.run(ctx, async () => {
      const [workspace] = await this.db.manager.sql<{ required: boolean }[]>`
        select require_single_sign_on as required from workspaces where id = ${ctx.workspaceId}`;
      const groups = await this.db.manager.sql<SingleSignOnView['groupRoles']>`
        select group_name as "group", role from group_roles
         where workspace_id = ${ctx.workspaceId} order by group_name limit 100`;
      return { required: workspace?.required ?? false, groupRoles: groups };
    });
    const provider =
      singleSignOn === null ? null : { name: singleSignOn.name, issuer: singleSignOn.issuer };
    return { provider, required, groupRoles };
  }
}
