import type { Influencer } from '../entities/influencer.entity.js';

/** Who handles a person's business; what is absent or null is unknown. */
export interface Agent {
  readonly name?: string | null;
  readonly email?: string | null;
  readonly phone?: string | null;
}

/** The agent as the columns of a person; without an agent they are all unknown. */
export const agentColumns = (
  agent: Agent | null | undefined,
): Pick<Influencer, 'agentName' | 'agentEmail' | 'agentPhone'> => ({
  agentName: agent?.name ?? null,
  agentEmail: agent?.email ?? null,
  agentPhone: agent?.phone ?? null,
});
