import { Injectable } from '@nestjs/common';

import { Secrets, sameBytes } from '../security/secrets.js';
import { QueryWhole, Text } from './fields.js';
import { httpProblems } from './http.errors.js';

const TAG_BYTES = 12;
/** Items a page where the caller does not say. */
export const DEFAULT_LIMIT = 50;
const MAX_LIMIT = 200;

/** How many items a page has. */
export const PageLimit = (): PropertyDecorator =>
  QueryWhole({
    description: `Items a page, ${DEFAULT_LIMIT} unless told.`,
    min: 1,
    max: MAX_LIMIT,
    omittable: true,
    example: 50,
  });

/** Where a page begins. */
export const PageCursor = (): PropertyDecorator =>
  Text({ description: 'The `nextCursor` of the page before.', max: 1000, omittable: true });

/** The query parameters of every list. */
export class PageQuery {
  @PageLimit()
  limit: number = DEFAULT_LIMIT;

  @PageCursor()
  cursor?: string;
}

/** The field by which an answer leads to its next page. */
export const NextCursor = (): PropertyDecorator =>
  Text({ description: 'Cursor of the next page; null on the last.', max: 1000, nullable: true });

export interface Page<Item> {
  readonly items: Item[];
  /** Opaque; null on the last page. */
  readonly nextCursor: string | null;
}

/** What a row is sorted by: a page begins behind the last one of the page before. */
export type SortKey = readonly (string | number)[];

/** Pages by key set: a cursor holds the last row's sort key, is signed, and fits its own list only. */
@Injectable()
export class Cursors {
  constructor(private readonly secrets: Secrets) {}

  /**
   * The sort key behind `cursor`, or null for the first page.
   * `list` names the list with its filters; throws `invalid_cursor` for any other list's cursor.
   */
  read(list: string, cursor: string | undefined): SortKey | null {
    if (cursor === undefined) return null;
    const bytes = Buffer.from(cursor, 'base64url');
    const body = bytes.subarray(TAG_BYTES);
    if (!sameBytes(bytes.subarray(0, TAG_BYTES), this.tag(list, body))) {
      throw httpProblems.refuse('invalid_cursor', {}, '?cursor');
    }
    return JSON.parse(body.toString('utf8')) as SortKey;
  }

  /** Makes a page of `rows`, fetched with `limit + 1`, whose sort key `keyOf` tells. */
  page<Row>(list: string, rows: Row[], limit: number, keyOf: (row: Row) => SortKey): Page<Row> {
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    if (rows.length <= limit || last === undefined) return { items, nextCursor: null };
    const body = Buffer.from(JSON.stringify(keyOf(last)), 'utf8');
    return { items, nextCursor: Buffer.concat([this.tag(list, body), body]).toString('base64url') };
  }

  private tag(list: string, body: Buffer): Buffer {
    return this.secrets
      .mac('cursor', `${list}\n${body.toString('base64url')}`)
      .subarray(0, TAG_BYTES);
  }
}

/** A list's name for its cursors: what it lists, in which workspace, with which filters. */
export const listKey = (name: string, workspaceId: string, filters: object): string =>
  JSON.stringify([
    name,
    workspaceId,
    Object.entries({ ...filters, limit: undefined, cursor: undefined }).sort(),
  ]);
