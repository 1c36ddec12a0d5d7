import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { beforeAll, describe, expect, it } from '@jest/globals';

import type { ProblemDefinition, ProblemText } from '../../../src/kernel/problem.js';
import { filesBelow, ROOT } from './source-tree.js';

type Definitions = Readonly<Record<string, ProblemDefinition>>;

const paramsOf = ({ title, detail }: ProblemText): string[] => [
  ...new Set([...`${title} ${detail}`.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name!).sort()),
];

const isSentence = (text: string): boolean =>
  text.trim() === text && text.length > 1 && !/\s\s|\.\.$/.test(text);

const faultsOf = (code: string, { status, en, fr }: ProblemDefinition): string[] => {
  const texts = [en.title, en.detail, fr.title, fr.detail];
  const faults: [boolean, string][] = [
    [!/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(code), 'a code is snake_case'],
    [
      !Number.isInteger(status) || status < 400 || status > 599,
      'a problem has a 4xx or 5xx status',
    ],
    [!texts.every(isSentence), 'a text is empty or untidy'],
    [en.title === fr.title, 'the titles are the same in both languages'],
    [en.detail === fr.detail, 'the details are the same in both languages'],
    [paramsOf(en).join() !== paramsOf(fr).join(), 'the two languages use different parameters'],
    [!paramsOf(en).every((name) => /^[a-z][A-Za-z0-9]*$/.test(name)), 'a parameter has no name'],
  ];
  return faults.filter(([fault]) => fault).map(([, said]) => `${code}: ${said}`);
};

const repeated = (codes: readonly string[]): string[] =>
  codes.filter((code, i) => codes.indexOf(code) !== i);

const isCatalogue = (value: unknown): value is { definitions: Definitions } =>
  typeof value === 'object' && value !== null && 'definitions' in value && 'refuse' in value;

const cataloguesOf = async (path: string): Promise<Definitions[]> => {
  const url = pathToFileURL(join(ROOT, path)).href;
  const exported = (await import(url)) as Record<string, unknown>;
  return Object.values(exported)
    .filter(isCatalogue)
    .map(({ definitions }) => definitions);
};

describe('the problems that a person may read', () => {
  const files = filesBelow('src').filter((path) => path.endsWith('.errors.ts'));
  const catalogues = new Map<string, Definitions[]>();
  beforeAll(async () => {
    for (const path of files) catalogues.set(path, await cataloguesOf(path));
  });

  it('are in catalogues, one a file, that were all read', () => {
    expect(files.length).toBeGreaterThan(1);
    const odd = [...catalogues].filter(([, found]) => found.length !== 1).map(([path]) => path);
    expect(odd).toEqual([]);
  });

  it('are all in files of the kind', () => {
    const named = files
      .map((path) => basename(path))
      .filter((name) => !/^[a-z-]+\.errors\.ts$/.test(name));
    expect(named).toEqual([]);
  });

  it('say the same in English and in French', () => {
    const faults = [...catalogues.values()]
      .flat()
      .flatMap((definitions) => Object.entries(definitions))
      .flatMap(([code, definition]) => faultsOf(code, definition));
    expect(faults).toEqual([]);
  });

  it('have codes that nobody else uses', () => {
    const codes = [...catalogues.values()].flat().flatMap(Object.keys);
    expect(repeated(codes)).toEqual([]);
  });
});

describe('the check of texts, on planted sins', () => {
  const text = (title: string, detail: string): ProblemText => ({ title, detail });
  const full = {
    status: 409,
    en: text('Full', 'No seat for {count}.'),
    fr: text('Complet', 'Pas de place pour {count}.'),
  };

  it.each<[string, string, ProblemDefinition, string]>([
    ['camelCase', 'eventFull', full, 'a code is snake_case'],
    ['a success', 'event_full', { ...full, status: 200 }, 'a problem has a 4xx or 5xx status'],
    [
      'an empty text',
      'event_full',
      { ...full, fr: text('', 'Pour {count}.') },
      'a text is empty or untidy',
    ],
    [
      'a title left in English',
      'event_full',
      { ...full, fr: text('Full', 'Pour {count}.') },
      'the titles are the same in both languages',
    ],
    [
      'a detail left in English',
      'event_full',
      { ...full, fr: text('Complet', 'No seat for {count}.') },
      'the details are the same in both languages',
    ],
    [
      'another parameter',
      'event_full',
      { ...full, fr: text('Complet', 'Pour {nombre}.') },
      'the two languages use different parameters',
    ],
  ])('%s is seen', (_, code, definition, said) => {
    expect(faultsOf(code, definition)).toEqual([`${code}: ${said}`]);
  });

  it('an honest problem has no fault, a code used twice is seen', () => {
    expect(faultsOf('event_full', full)).toEqual([]);
    expect(repeated(['a', 'b', 'a'])).toEqual(['a']);
  });
});
