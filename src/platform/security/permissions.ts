import type { Actor, Role } from '../../kernel/context.js';

/**
 * Every permission of the product, what it lets one do, and the roles that have it.
 * An API key's scopes are these same words. docs/permissions.md is printed from this table.
 */
const PERMISSIONS = {
  'workspace:read': {
    what: 'See the workspace’s name and settings',
    roles: ['admin', 'manager', 'analyst', 'door'],
  },
  'workspace:write': { what: 'Change the workspace’s settings', roles: ['admin'] },
  'members:read': { what: 'See the members and their roles', roles: ['admin'] },
  'members:write': {
    what: 'Invite members, change their roles, remove them, end their sessions',
    roles: ['admin'],
  },
  'keys:read': { what: 'See the API keys, never their secret', roles: ['admin'] },
  'keys:write': { what: 'Make and revoke API keys', roles: ['admin'] },
  'single-sign-on:read': {
    what: 'See which groups of the company’s provider have which role',
    roles: ['admin'],
  },
  'single-sign-on:write': {
    what: 'Give roles to groups of the company’s provider, and require single sign-on',
    roles: ['admin'],
  },
  'audit-log:read': {
    what: 'Read and export who did what, when and from where',
    roles: ['admin'],
  },
  'webhooks:read': {
    what: 'See the webhooks, and what was sent to them',
    roles: ['admin'],
  },
  'webhooks:write': {
    what: 'Add and change webhooks, send to them again',
    roles: ['admin'],
  },
  'influencers:read': {
    what: 'See influencers with their contact data',
    roles: ['admin', 'manager', 'analyst'],
  },
  'influencers:write': { what: 'Add and change influencers', roles: ['admin', 'manager'] },
  'campaigns:read': {
    what: 'See campaigns with objectives and budget',
    roles: ['admin', 'manager', 'analyst'],
  },
  'campaigns:write': { what: 'Add and change campaigns', roles: ['admin', 'manager'] },
  'events:read': { what: 'See events', roles: ['admin', 'manager', 'analyst'] },
  'events:write': {
    what: 'Add, change, open, close and cancel events',
    roles: ['admin', 'manager'],
  },
  'invitations:read': {
    what: 'See invitations, their answers and their history',
    roles: ['admin', 'manager', 'analyst'],
  },
  'invitations:write': {
    what: 'Invite, send, answer for a guest, revoke',
    roles: ['admin', 'manager'],
  },
  'guest-lists:read': {
    what: 'See who is expected at the door, without contact data',
    roles: ['admin', 'manager', 'analyst', 'door'],
  },
  'check-ins:write': { what: 'Check guests in, and undo it', roles: ['admin', 'manager', 'door'] },
  'posts:read': { what: 'See posts with their figures', roles: ['admin', 'manager', 'analyst'] },
  'posts:write': { what: 'Log and change posts', roles: ['admin', 'manager'] },
  'deliverables:read': { what: 'See deliverables', roles: ['admin', 'manager', 'analyst'] },
  'deliverables:write': {
    what: 'Agree, verify and waive deliverables',
    roles: ['admin', 'manager'],
  },
  'metrics:read': {
    what: 'See readings and the unmatched box',
    roles: ['admin', 'manager', 'analyst'],
  },
  'metrics:write': { what: 'Send readings', roles: ['admin', 'manager'] },
  'coverage:read': { what: 'See press and media coverage', roles: ['admin', 'manager', 'analyst'] },
  'coverage:write': {
    what: 'Log, change and remove press and media coverage',
    roles: ['admin', 'manager', 'analyst'],
  },
  'connections:read': {
    what: 'See connections, and what came in by them, never their secrets',
    roles: ['admin'],
  },
  'connections:write': {
    what: 'Make, change and remove connections, and replay what they brought',
    roles: ['admin'],
  },
  'imports:read': {
    what: 'See imported files, and what became of their rows',
    roles: ['admin', 'manager', 'analyst'],
  },
  'imports:write': {
    what: 'Import files of what one may add by hand, stop and undo that',
    roles: ['admin', 'manager', 'analyst'],
  },
  'reports:read': { what: 'Read reach reports', roles: ['admin', 'manager', 'analyst'] },
} as const satisfies Record<string, { what: string; roles: readonly Role[] }>;

export type Permission = keyof typeof PERMISSIONS;

export const ALL_PERMISSIONS = Object.keys(PERMISSIONS) as Permission[];

/** The permission table in the order in which it is shown. */
export const permissionTable = (): readonly {
  permission: Permission;
  what: string;
  roles: readonly Role[];
}[] => ALL_PERMISSIONS.map((permission) => ({ permission, ...PERMISSIONS[permission] }));

export const permissionsOf = (role: Role): ReadonlySet<Permission> =>
  new Set(
    ALL_PERMISSIONS.filter((permission) =>
      (PERMISSIONS[permission].roles as readonly Role[]).includes(role),
    ),
  );

/** Whether `actor` holds a permission: fields that not every reader may see ask it. Guests and connections hold none. */
export const actorMay = (actor: Actor, permission: Permission): boolean => {
  switch (actor.kind) {
    case 'member':
      return permissionsOf(actor.role).has(permission);
    case 'api_key':
      return actor.scopes.includes(permission);
    case 'guest':
    case 'connection':
      return false;
    case 'system':
      return true;
  }
};
