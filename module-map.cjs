/**
 * Which module may lean on which. Read from top to bottom: nobody leans on anyone below them.
 * The import checks, the SQL ownership test and ARCHITECTURE.md read this file.
 */
module.exports = {
  workspaces: [],
  'sign-in': ['workspaces'],
  webhooks: ['workspaces'],
  influencers: ['workspaces', 'webhooks'],
  campaigns: ['workspaces', 'influencers'],
  events: ['workspaces', 'webhooks', 'campaigns'],
  calendars: ['workspaces', 'campaigns', 'events'],
  invitations: ['workspaces', 'webhooks', 'influencers', 'campaigns', 'events'],
  content: ['workspaces', 'webhooks', 'influencers', 'campaigns', 'events', 'invitations'],
  visibility: ['workspaces', 'webhooks', 'influencers', 'campaigns', 'events', 'content'],
  coverage: ['workspaces', 'influencers', 'campaigns', 'events', 'content'],
  connections: ['workspaces', 'influencers', 'content', 'visibility'],
  imports: [
    'workspaces',
    'influencers',
    'campaigns',
    'events',
    'calendars',
    'invitations',
    'content',
    'visibility',
    'coverage',
  ],
  reports: [
    'workspaces',
    'influencers',
    'campaigns',
    'events',
    'invitations',
    'content',
    'visibility',
    'coverage',
  ],
  'audit-log': [
    'workspaces',
    'webhooks',
    'influencers',
    'campaigns',
    'events',
    'invitations',
    'connections',
  ],
};
