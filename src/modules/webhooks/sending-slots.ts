import { Injectable } from '@nestjs/common';

/** Requests that are under way at once to one endpoint, and to those of one workspace. */
const MOST_OF_ENDPOINT = 5;
const MOST_OF_WORKSPACE = 10;

/** Frees a place; a second time changes nothing. */
export type Release = () => void;

/**
 * Counts the requests that are under way in this process, so that a receiver who takes long over each
 * keeps only a few places from everybody else.
 */
@Injectable()
export class SendingSlots {
  private readonly taken = new Map<string, number>();

  /** Takes a place; null where the endpoint or the workspace has all of its own. */
  take({ workspaceId, id }: { readonly workspaceId: string; readonly id: string }): Release | null {
    const isFull =
      this.count(id) >= MOST_OF_ENDPOINT || this.count(workspaceId) >= MOST_OF_WORKSPACE;
    if (isFull) return null;
    let held = [id, workspaceId];
    for (const key of held) this.taken.set(key, this.count(key) + 1);
    return () => {
      for (const key of held) this.free(key);
      held = [];
    };
  }

  private count(key: string): number {
    return this.taken.get(key) ?? 0;
  }

  private free(key: string): void {
    const left = this.count(key) - 1;
    if (left > 0) this.taken.set(key, left);
    else this.taken.delete(key);
  }
}
