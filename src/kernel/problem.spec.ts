import { describe, expect, it } from '@jest/globals';

import { DomainError, fillText, knownProblems, problemCatalogue } from './problem.js';

const problems = problemCatalogue({
  event_full: {
    status: 409,
    en: { title: 'Full', detail: '{left} seats are left.' },
    fr: { title: 'Complet', detail: 'Il reste {left} places.' },
  },
});

describe('a refusal', () => {
  it('carries its code, its parameters and where in the input it is', () => {
    const refusal = problems.refuse('event_full', { left: 3 }, '/partySize');
    expect(refusal).toBeInstanceOf(DomainError);
    expect(refusal).toMatchObject({
      code: 'event_full',
      params: { left: 3 },
      pointer: '/partySize',
    });
  });

  it('may have neither parameters nor place', () => {
    expect(problems.refuse('event_full')).toMatchObject({ params: {}, pointer: undefined });
  });

  it('has a definition in its catalogue', () => {
    expect(problems.definitions.event_full.status).toBe(409);
    expect(knownProblems().get('event_full')).toBe(problems.definitions.event_full);
  });
});

describe('the sentence of a problem', () => {
  it('is filled with what is known, and left readable where something is not', () => {
    expect(fillText('{left} of {all} are left.', { left: 3 })).toBe('3 of {all} are left.');
  });
});
