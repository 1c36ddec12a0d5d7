import { Injectable } from '@nestjs/common';

import { formatWorkspaceToken } from '../../kernel/workspace-token.js';
import { RuntimeSettings } from '../../platform/config/runtime-settings.js';
import { fingerprint, Secrets } from '../../platform/security/secrets.js';
import { formatTicket, readTicket } from './domain/ticket.js';

/** Which link of which invitation. */
export interface LinkOf {
  readonly workspaceId: string;
  readonly id: string;
  readonly linkVersion: number;
}

/**
 * Guest links and tickets. Both are derived from the installation's secret, so they can be shown
 * again without being stored; only their fingerprints are.
 */
@Injectable()
export class GuestLinks {
  constructor(
    private readonly secrets: Secrets,
    private readonly settings: RuntimeSettings,
  ) {}

  url(link: LinkOf): string {
    return `${this.settings.publicUrl}/guest/${this.token(link)}`;
  }

  ticket({ workspaceId, id, linkVersion }: LinkOf): string {
    return formatTicket(this.secrets.mac('ticket', `${workspaceId}:${id}:${linkVersion}`));
  }

  /** What is stored of the link and of the ticket. */
  fingerprints(link: LinkOf): { readonly tokenHash: Buffer; readonly ticketHash: Buffer } {
    return {
      tokenHash: fingerprint(this.token(link)),
      ticketHash: fingerprint(this.ticket(link)),
    };
  }

  private token({ workspaceId, id, linkVersion }: LinkOf): string {
    const mac = this.secrets.mac('guest-link', `${workspaceId}:${id}:${linkVersion}`);
    return formatWorkspaceToken(workspaceId, mac);
  }
}

/** What is stored of a ticket that somebody shows. */
export const ticketFingerprint = (text: string): Buffer => fingerprint(readTicket(text));
