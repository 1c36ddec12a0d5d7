/** The codes with which an answer may be refused, whoever gives it. */
export const ANSWER_CODES = [
  'invitation_revoked',
  'event_not_open',
  'answer_too_late',
  'answer_not_possible',
  'already_here',
  'party_too_small',
  'party_above_limit',
  'too_many_companions',
  'party_does_not_fit',
] as const;
