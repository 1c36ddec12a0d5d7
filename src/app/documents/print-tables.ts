import { ROLES, type Role } from '../../kernel/context.js';
import type { ProblemDefinition } from '../../kernel/problem.js';
import type { RouteFacts } from '../../platform/http/route-catalogue.js';
import type { Permission } from '../../platform/security/permissions.js';

const NOTICE = 'Printed by `npm run generate`; change the source, not this page.';

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows]
    .map((row) => `| ${row.map(cell).join(' | ')} |`)
    .join('\n');

interface PermissionRow {
  readonly permission: Permission;
  readonly what: string;
  readonly roles: readonly Role[];
}

/** docs/permissions.md: what each permission allows, who has it, and which calls need it. */
export const printPermissions = (
  permissions: readonly PermissionRow[],
  routes: readonly RouteFacts[],
): string => {
  const calls = (permission: Permission): string =>
    routes
      .filter(({ access }) => access.kind === 'permission' && access.permission === permission)
      .map(({ operationId }) => `\`${operationId}\``)
      .sort()
      .join(', ');
  const rows = permissions.map(({ permission, what, roles }) => [
    `\`${permission}\``,
    what,
    ...ROLES.map((role) => (roles.includes(role) ? '✓' : '')),
    calls(permission),
  ]);
  const open = routes
    .filter(({ access }) => access.kind !== 'permission')
    .map(({ operationId, access }) => [
      `\`${operationId}\``,
      access.kind === 'public' ? `everybody: ${access.why}` : access.kind,
    ])
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
  return [
    '# Permissions',
    NOTICE,
    'An API key’s scopes are these same words. A call that needs a permission which the caller lacks is answered 403; a thing of another workspace is answered 404.',
    table(['permission', 'allows', ...ROLES, 'calls'], rows),
    '## Calls without a permission',
    table(['call', 'who'], open),
    '',
  ].join('\n\n');
};

/** docs/errors.md: every problem code. */
export const printErrors = (problems: ReadonlyMap<string, ProblemDefinition>): string => {
  const rows = [...problems]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, { status, en, fr }]) => [
      `\`${code}\``,
      String(status),
      `${en.title}. ${en.detail}`,
      `${fr.title}. ${fr.detail}`,
    ]);
  return [
    '# Problem codes',
    NOTICE,
    'Every refusal is `application/problem+json` (RFC 9457) with one of these codes. `GET /api/problems/{code}` explains it, too.',
    table(['code', 'status', 'English', 'français'], rows),
    '',
  ].join('\n\n');
};

interface SettingRow {
  readonly name: string;
  readonly description: string;
  readonly default: string | null;
  readonly example: string;
}

/** docs/configuration.md: every environment variable. */
export const printConfiguration = (settings: readonly SettingRow[]): string =>
  [
    '# Settings',
    NOTICE,
    'Settings are environment variables, read once at start. A wrong one is named with what was expected, and stops the start.',
    table(
      ['variable', 'what it sets', 'default', 'example'],
      settings.map(({ name, description, default: preset, example }) => [
        `\`${name}\``,
        description,
        preset === null ? '' : `\`${preset}\``,
        `\`${example}\``,
      ]),
    ),
    '',
  ].join('\n\n');
