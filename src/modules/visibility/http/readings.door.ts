import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { ReceiveRows } from '../use-cases/receive-rows.use-case.js';
import { Readings, type Receipt } from '../visibility.contract.js';
import { readRows } from './read-rows.js';

/** Reads rows as the route does, for whom they came another way. */
@Injectable()
export class ReadingsDoor extends Readings {
  constructor(private readonly receiveRows: ReceiveRows) {
    super();
  }

  async receive(ctx: RequestContext, rows: readonly unknown[]): Promise<Receipt> {
    const { readings, rejected } = await readRows(ctx, rows);
    const receipt = await this.receiveRows.execute(ctx, readings);
    const inOrder = [...rejected, ...receipt.rejected].sort((a, b) => a.index - b.index);
    return { ...receipt, rejected: inOrder };
  }
}
