import { Injectable } from '@nestjs/common';

import type { ImportKind } from './domain/kinds.js';

/** Readings go in many at once, in a few statements; others by their own rules, one after the other. */
const AT_ONCE: Readonly<Partial<Record<ImportKind, number>>> = { readings: 500 };
const USUALLY_AT_ONCE = 200;

/** How many rows are taken in one transaction: more gains little, and whoever waits for its locks waits longer. */
@Injectable()
export class ImportPace {
  atOnce(kind: ImportKind): number {
    return AT_ONCE[kind] ?? USUALLY_AT_ONCE;
  }
}
