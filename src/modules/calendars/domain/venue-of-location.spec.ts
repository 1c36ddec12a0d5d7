import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { venueOfLocation } from './venue-of-location.js';

describe('a location', () => {
  it.each([
    [
      'Stade Ernest-Wallon\\, 114 Rue des Troènes\\, 31200 Toulouse',
      {
        name: 'Stade Ernest-Wallon',
        city: 'Toulouse',
        address: '114 Rue des Troènes, 31200 Toulouse',
      },
    ],
    [
      'Stade Ernest-Wallon\\n114 Rue des Troènes\\n31200 Toulouse\\nFrance',
      {
        name: 'Stade Ernest-Wallon',
        city: 'Toulouse',
        address: '114 Rue des Troènes, 31200 Toulouse, France',
      },
    ],
    ['Stade Ernest-Wallon\\, Toulouse', { name: 'Stade Ernest-Wallon', city: 'Toulouse' }],
    [
      'Stade de France, 93200 Saint-Denis',
      { name: 'Stade de France', city: 'Saint-Denis', address: '93200 Saint-Denis' },
    ],
    [
      'Stade Ernest-Wallon 31200 Toulouse',
      { name: 'Stade Ernest-Wallon', city: 'Toulouse', address: '31200 Toulouse' },
    ],
    [
      'Bozar, Rue Ravenstein 23, 1000 Bruxelles, Belgique',
      { name: 'Bozar', city: 'Bruxelles', address: 'Rue Ravenstein 23, 1000 Bruxelles, Belgique' },
    ],
    [
      'Emirates Stadium, Hornsey Rd, London N7 7AJ, UK',
      { name: 'Emirates Stadium', city: 'London', address: 'Hornsey Rd, London N7 7AJ, UK' },
    ],
    [
      'Madison Square Garden, 4 Pennsylvania Plaza, New York, NY 10001, USA',
      {
        name: 'Madison Square Garden',
        city: 'New York',
        address: '4 Pennsylvania Plaza, New York, NY 10001, USA',
      },
    ],
    [
      'Le Bikini, Rue Théodore Monod, 31520 Ramonville-Saint-Agne Cedex',
      {
        name: 'Le Bikini',
        city: 'Ramonville-Saint-Agne',
        address: 'Rue Théodore Monod, 31520 Ramonville-Saint-Agne Cedex',
      },
    ],
    ['Stadium, 1 allée du Stade', { name: 'Stadium', address: '1 allée du Stade' }],
    ['Stadium, Allée du Stade', { name: 'Stadium', address: 'Allée du Stade' }],
    ['Stade de la Victoire', { name: 'Stade de la Victoire' }],
    ['https://meet.example/abc', {}],
    ['', {}],
    [' , ', {}],
  ])('%s', (location, venue) => {
    expect(venueOfLocation(location)).toEqual(venue);
  });

  it('never says more than an event can keep', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { name = 'x', city = 'x', address = 'x' } = venueOfLocation(text);
        expect([name.length <= 200, city.length <= 120, address.length <= 500]).toEqual([
          true,
          true,
          true,
        ]);
        for (const part of [name, city, address]) {
          expect(part.trim()).not.toBe('');
          expect(part.isWellFormed()).toBe(true);
        }
      }),
    );
  });
});
