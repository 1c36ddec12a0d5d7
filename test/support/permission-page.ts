import { readFile } from 'node:fs/promises';

import { ROLES, type Role } from '../../src/kernel/context.js';

/** What docs/permissions.md, as it is checked in, says of one call. */
export interface PageEntry {
  /** The permission that it needs; null for a call without one. */
  readonly permission: string | null;
  /** The roles that may make it; empty where it needs no permission. */
  readonly roles: ReadonlySet<Role>;
  /** Who may make a call without a permission. */
  readonly who: 'guest' | 'session' | 'everybody' | null;
}

const PAGE = new URL('../../docs/permissions.md', import.meta.url);

const cellsOf = (line: string): string[] =>
  line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim());

const words = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, word]) => word!);

const withPermission = ([permission = '', , ...rest]: string[]): [string, PageEntry][] => {
  const roles = new Set(ROLES.filter((_, index) => rest[index] === '✓'));
  const [name = ''] = words(permission);
  return words(rest[ROLES.length] ?? '').map((call) => [
    call,
    { permission: name, roles, who: null },
  ]);
};

const withoutPermission = ([call = '', who = '']: string[]): [string, PageEntry][] => {
  const [kind] = who.split(':');
  if (kind !== 'guest' && kind !== 'session' && kind !== 'everybody')
    throw new Error(`docs/permissions.md: who is "${who}"?`);
  return words(call).map((id) => [id, { permission: null, roles: new Set(), who: kind }]);
};

/** The permissions page by call: what was reviewed, not what the product says of itself at run time. */
export const readPermissionPage = async (): Promise<ReadonlyMap<string, PageEntry>> => {
  const lines = (await readFile(PAGE, 'utf8')).split('\n');
  const rows = lines.filter((line) => line.startsWith('| `')).map(cellsOf);
  return new Map(
    rows.flatMap((row) => (row.length === 2 ? withoutPermission(row) : withPermission(row))),
  );
};
