import { describe, expect, it } from '@jest/globals';

import { EVENT_TYPES } from './event-types.js';
import { webhooksDocument } from './webhooks-document.js';

describe('the document of webhooks', () => {
  it('has every type, with what its data always hold', () => {
    const document = webhooksDocument();
    expect(Object.keys(document)).toEqual(Object.keys(EVENT_TYPES));
    const text = JSON.stringify(document['guest.checked_in']);
    expect(text).toContain('"required":["invitationId","eventId","influencerId"]');
    expect(text).toContain('"enum":["guest.checked_in"]');
    expect(text).toContain('webhook-signature');
  });
});
