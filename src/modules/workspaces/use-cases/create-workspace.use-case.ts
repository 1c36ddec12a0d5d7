import { Injectable } from '@nestjs/common';

import type { Locale } from '../../../kernel/context.js';
import { violatesUnique } from '../../../platform/database/database-errors.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { newId } from '../../../platform/ids.js';
import { WorkspaceRepository } from '../workspace.repository.js';
import { workspaceProblems } from '../workspaces.errors.js';

export interface NewWorkspace {
  readonly slug: string;
  readonly name: string;
  readonly timeZone?: string;
  readonly locale?: Locale;
  readonly currency?: string;
  readonly universe?: { readonly population: number; readonly label: string };
}

/** Everybody who lives in France on 1 January 2025, by INSEE's count (68.6 million). */
const FRANCE = { population: 68_600_000, label: 'France' };

/** Makes a workspace; `slug_taken` where the short name belongs to another. */
@Injectable()
export class CreateWorkspace {
  constructor(
    private readonly db: UnitOfWork,
    private readonly workspaces: WorkspaceRepository,
  ) {}

  async execute(input: NewWorkspace, now: Date): Promise<string> {
    const id = newId();
    const universe = input.universe ?? FRANCE;
    const workspace = {
      id,
      slug: input.slug,
      name: input.name,
      timeZone: input.timeZone ?? 'Europe/Paris',
      locale: input.locale ?? 'fr',
      currency: input.currency ?? 'EUR',
      universePopulation: universe.population,
      universeLabel: universe.label,
      createdAt: now,
      updatedAt: now,
    } as const;
    try {
      await this.db.runForInstallation(() => this.workspaces.insert(workspace));
    } catch (error) {
      if (violatesUnique(error, 'workspaces_slug_key')) {
        throw workspaceProblems.refuse('slug_taken', { slug: input.slug }, '/slug');
      }
      throw error;
    }
    return id;
  }
}
