import { Injectable } from '@nestjs/common';

import {
  InfluencerMerges,
  type MergeTold,
  type MovedKind,
  type MovedRow,
} from './influencers.contract.js';
import { MergeRepository } from './merge.repository.js';

const keyOf = ({ workspaceId, merge: { mergeId } }: MergeTold) => ({ workspaceId, mergeId });

/** Keeps what merges moved, for the modules above. */
@Injectable()
export class InfluencerMergesFacade extends InfluencerMerges {
  constructor(private readonly merges: MergeRepository) {
    super();
  }

  noteMoved(told: MergeTold, kind: MovedKind, rows: readonly MovedRow[]): Promise<void> {
    return this.merges.note(keyOf(told), kind, rows);
  }

  moved(told: MergeTold, kind: MovedKind): Promise<MovedRow[]> {
    return this.merges.moved(keyOf(told), kind);
  }
}
