import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

/** A reading of a post, as it is sent and as it is stored. */
export interface SentReading {
  readonly postId: string;
  /** ISO 8601, UTC, whole seconds. */
  readonly capturedAt: string;
  readonly views: number;
}

/** How a batch goes: JSON with an idempotency key, JSON without, or a reading a line. */
type Form = 'keyed' | 'plain' | 'lines';

/** Readings that are sent together. */
export interface Batch {
  readonly form: Form;
  readonly readings: readonly SentReading[];
}

interface Request extends Batch {
  readonly headers: Record<string, string>;
  readonly body: string;
}

interface Receipt {
  readonly accepted: number;
  readonly duplicates: number;
  readonly unmatched: number;
  readonly rejected: readonly unknown[];
}

/** A batch that was answered with 200, and what it was told. */
export interface Acknowledged extends Batch {
  readonly receipt: Receipt;
}

export interface Target {
  /** Of `POST …/metrics`. */
  readonly url: string;
  /** An API key that may send readings. */
  readonly key: string;
  readonly postIds: readonly string[];
}

const CLIENTS = 8;

/** Small and middle batches in turn; as there is an odd number of forms, each comes in each size. */
const SIZES = [1, 4, 25, 150] as const;
const FORMS: readonly Form[] = ['keyed', 'plain', 'keyed', 'plain', 'lines'];

const BEGIN = Date.UTC(2026, 2, 2);

/** Shorter than any server asks for: who comes back too early is no reason to lose anything either. */
const PAUSE_MS = 100;

/** How long an answer may take, and how long the same batch is sent again. */
const ANSWER_PATIENCE_MS = 60_000;
const BATCH_PATIENCE_MS = 120_000;

/**
 * Eight clients that send readings without a pause, each batch again and again until it is acknowledged,
 * whatever becomes of the server meanwhile. No two readings are alike.
 */
export class RetryingClients {
  readonly acknowledged: Acknowledged[] = [];
  /** Batches that were begun and are not acknowledged yet. */
  readonly pending = new Set<Batch>();
  /** Answers that nobody may be given, and requests that hung. */
  readonly faults: string[] = [];
  /** Requests whose connection broke before the answer came: nobody knows what became of them. */
  cut = 0;
  /** Requests that nobody listened to. */
  unheard = 0;
  /** Requests that were told to come back later: 503 and Retry-After. */
  putOff = 0;
  /** Batches that were stored before, by a request whose answer never came. */
  repeated = 0;

  private made = 0;
  private isEnding = false;
  private isOver = false;
  private readonly done: Promise<unknown>;

  constructor(readonly target: Target) {
    this.done = Promise.all(Array.from({ length: CLIENTS }, (_, client) => this.send(client)));
    this.done.catch(() => undefined);
  }

  /** Begins no further batches, and resolves once all that were begun are acknowledged. */
  async finish(): Promise<void> {
    this.isEnding = true;
    await this.done;
  }

  /** Gives up, and resolves once nobody sends any more. */
  async abandon(): Promise<void> {
    this.isEnding = true;
    this.isOver = true;
    await this.done.catch(() => undefined);
  }

  private async send(client: number): Promise<void> {
    for (let turn = client; !this.isEnding; turn += 1) {
      const batch = this.batch(SIZES[turn % SIZES.length] ?? 1, FORMS[turn % FORMS.length]);
      this.pending.add(batch);
      const receipt = await this.deliver(batch);
      if (receipt === null) continue;
      this.pending.delete(batch);
      this.acknowledged.push({ ...batch, receipt });
    }
  }

  private batch(size: number, form: Form = 'plain'): Request {
    const readings = Array.from({ length: size }, () => this.reading());
    const rows = readings.map(({ postId, capturedAt, views }) =>
      JSON.stringify({
        post: { id: postId },
        capturedAt,
        provenance: 'platform_api',
        metrics: { views },
      }),
    );
    return {
      form,
      readings,
      headers: {
        'content-type': form === 'lines' ? 'application/x-ndjson' : 'application/json',
        ...(form === 'keyed' && { 'idempotency-key': randomUUID() }),
      },
      body: form === 'lines' ? rows.join('\n') : `{"readings":[${rows.join()}]}`,
    };
  }

  /** The next second of the next post. */
  private reading(): SentReading {
    const views = (this.made += 1);
    const { postIds } = this.target;
    const at = new Date(BEGIN + views * 1000);
    return { postId: postIds[views % postIds.length] ?? '', capturedAt: at.toISOString(), views };
  }

  /** Sends the same batch until it is acknowledged; null where everybody gives up before. */
  private async deliver(batch: Request): Promise<Receipt | null> {
    const deadline = performance.now() + BATCH_PATIENCE_MS;
    while (!this.isOver) {
      const receipt = await this.attempt(batch);
      if (receipt !== null) return receipt;
      if (performance.now() > deadline)
        throw new Error(`a batch was not taken in ${BATCH_PATIENCE_MS} ms`);
      await sleep(PAUSE_MS);
    }
    return null;
  }

  private async attempt({ headers, body }: Request): Promise<Receipt | null> {
    const { url, key } = this.target;
    try {
      const answer = await fetch(url, {
        method: 'POST',
        headers: { authorization: `Bearer ${key}`, ...headers },
        body,
        signal: AbortSignal.timeout(ANSWER_PATIENCE_MS),
      });
      return this.understand(answer, await answer.text());
    } catch (error) {
      this.notice(error as Error);
      return null;
    }
  }

  private understand({ status, headers }: Response, text: string): Receipt | null {
    if (status === 200) {
      const receipt = JSON.parse(text) as Receipt;
      if (headers.has('idempotent-replayed') || receipt.duplicates > 0) this.repeated += 1;
      return receipt;
    }
    if (status === 503 && Number(headers.get('retry-after')) > 0) this.putOff += 1;
    else this.faults.push(`${status} ${text}`);
    return null;
  }

  private notice({ name, message, cause }: Error): void {
    const { code } = (cause ?? {}) as { code?: string };
    if (code === 'ECONNREFUSED') this.unheard += 1;
    else if (code === 'ECONNRESET' || code === 'EPIPE' || code === 'UND_ERR_SOCKET') this.cut += 1;
    else this.faults.push(`${name}: ${message} ${code ?? ''}`);
  }
}
