/** A person's row and what stands beside it, as it was. */
export interface PersonSnapshot {
  /** The row in full, as PostgreSQL writes it. */
  readonly row: { readonly updated_at: string; readonly search_text: string };
  readonly emails: readonly { readonly email: string; readonly emailKey: string }[];
  readonly phones: readonly { readonly phone: string; readonly phoneKey: string }[];
  readonly tags: readonly { readonly tag: string; readonly tagKey: string }[];
}

/** A follower count that was kept. */
export interface KeptCount {
  readonly accountId: string;
  readonly capturedAt: string;
  readonly source: string;
}

/** What taking back a person who was made needs. */
export interface ReceiptOfMaking {
  readonly made: string;
  /** When the record left the person; another moment tells that somebody changed them since. */
  readonly updatedAt: string;
  /** Who made them, and told the first follower counts. */
  readonly source: string;
}

/** What taking back what was changed of a person needs. */
export interface ReceiptOfChange {
  readonly changed: string;
  readonly updatedAt: string;
  /** Who changed them, and told the first follower counts of new accounts. */
  readonly source: string;
  /** Null where only counts and addresses of accounts changed. */
  readonly before: PersonSnapshot | null;
  /** Accounts that were added. */
  readonly accounts: readonly string[];
  /** Accounts whose address changed, as they were. */
  readonly urls: readonly {
    readonly accountId: string;
    readonly url: string | null;
    readonly updatedAt: string;
    /** When the record left it; another moment tells that somebody changed it since. */
    readonly leftAt: string;
  }[];
  readonly counts: readonly KeptCount[];
}

/** What taking back a record about a person needs. */
export type InfluencerReceipt = ReceiptOfMaking | ReceiptOfChange;
