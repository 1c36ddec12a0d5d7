import { PLATFORM_CHOICES } from './post-words.js';
import type { KindFields } from './field.js';
import { accountReferenceFields, HANDLE, personFields, PLATFORM } from './person-fields.js';
import { POST_EXTERNAL_ID, POST_FIELDS, POST_URL } from './post-fields.js';
import { readOnlyFields } from './read-only-fields.js';
import { CAMPAIGN_ID, EVENT_ID, INFLUENCER_ID, INVITATION_ID } from './reference-fields.js';

/** What a list of posts can tell. */
export const POST_KIND_FIELDS: KindFields = {
  needs: [
    ['id', 'url', 'externalId'],
    ['publishedAt', 'caption', 'format'],
  ],
  marks: ['format', 'externalId', 'account.handle', 'platform'],
  fields: [
    { name: 'id', type: 'id', headers: { fr: [], en: [] } },
    INFLUENCER_ID,
    ...personFields('influencer.'),
    ...accountReferenceFields(),
    { name: 'account.handle', type: 'text', headers: HANDLE },
    { name: 'platform', type: 'choice', choices: PLATFORM_CHOICES, headers: PLATFORM },
    { name: 'externalId', type: 'recordId', headers: POST_EXTERNAL_ID },
    { name: 'url', type: 'url', headers: POST_URL },
    ...POST_FIELDS,
    INVITATION_ID,
    EVENT_ID,
    CAMPAIGN_ID,
    ...readOnlyFields(
      ...['accountId', 'deliverableId', 'deliverable', 'boundBy', 'createdAt', 'updatedAt'],
      ...['event.title', 'campaign.name'],
    ),
  ],
};
