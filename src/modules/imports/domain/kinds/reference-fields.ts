import type { Field } from './field.js';

/** Ids of ours by which a record refers to others. */
export const EVENT_ID: Field = {
  name: 'eventId',
  type: 'id',
  headers: { fr: ['id evenement', "id de l'evenement"], en: ['event id'] },
};

/** The campaign that it counts for. */
export const CAMPAIGN_ID: Field = {
  name: 'campaignId',
  type: 'id',
  headers: { fr: ['id campagne', 'id de la campagne'], en: ['campaign id'] },
};

/** The invitation that it came of. */
export const INVITATION_ID: Field = {
  name: 'invitationId',
  type: 'id',
  headers: { fr: ['id invitation', "id de l'invitation"], en: ['invitation id'] },
};

/** The person, by our id. */
export const INFLUENCER_ID: Field = {
  name: 'influencerId',
  type: 'id',
  headers: { fr: ['id influenceur', "id de l'influenceur"], en: ['influencer id'] },
};
