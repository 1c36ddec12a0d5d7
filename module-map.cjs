/**
 * Which module may lean on which. Read from top to bottom: nobody leans on anyone below them.
 * The import checks, the SQL ownership test and ARCHITECTURE.md read this file.
 */
module.exports = {
  workspaces: [],
  'sign-in': ['workspaces'],
  influencers: ['workspaces'],
  campaigns: ['workspaces', 'influencers'],
  events: ['workspaces', 'campaigns'],
  invitations: ['workspaces', 'influencers', 'campaigns', 'events'],
  content: ['workspaces', 'influencers', 'campaigns', 'events', 'invitations'],
  visibility: ['workspaces', 'influencers', 'campaigns', 'events', 'content'],
  reports: [
    'workspaces',
    'influencers',
    'campaigns',
    'events',
    'invitations',
    'content',
    'visibility',
  ],
  'audit-log': ['workspaces', 'influencers', 'campaigns', 'events', 'invitations'],
};
