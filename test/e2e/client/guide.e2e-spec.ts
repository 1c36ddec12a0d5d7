import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startApp, type TestApp } from '../../support/app.js';
import { GuideFolder, HAS_CURL, knowsJson } from '../../support/guide-folder.js';
import { guidePages, stepsOf, type Step } from '../../support/guide-page.js';
import { differences } from '../../support/looks-like.js';

const pages = guidePages();
let app: TestApp;
let folder: GuideFolder;
beforeAll(async () => {
  [app, folder] = await Promise.all([startApp(), GuideFolder.open()]);
  await folder.compile([...pages.values()]);
});
afterAll(async () => {
  await app.close();
  await folder.remove();
});

/** A JSON document, or one a line. */
const parsed = (text: string, where: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    try {
      return text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown);
    } catch {
      throw new Error(`${where}: this is no JSON: ${text}`);
    }
  }
};

/** The variables that a block sets: what the reader is given, or a field (`# its id`) of the last answer. */
const settingsOf = (text: string, given: Record<string, string>, answer: unknown) =>
  Object.fromEntries(
    [...text.matchAll(/^export (\w+)=\S+(?: +# its (\w+))?$/gm)].map(([, name = '', field]) => {
      const value = field === undefined ? given[name] : (answer as Record<string, unknown>)[field];
      if (typeof value !== 'string') throw new Error(`nothing is known of ${name}`);
      return [name, value];
    }),
  );

const faultsOf = ({ where, shown }: Step, printed: string): string[] => {
  if (shown === null) return [];
  const [wanted, found] =
    shown.language === 'json'
      ? [parsed(shown.text, where), parsed(printed, where)]
      : [shown.text.trim(), printed.trim()];
  return differences(wanted, found).map((fault) => `${where} ${fault}`);
};

/** Does what a page tells its reader to do; what came out otherwise than shown. */
const follow = async (steps: readonly Step[], given: Record<string, string>): Promise<string[]> => {
  const faults: string[] = [];
  let env: Record<string, string> = {};
  let answer: unknown = null;
  for (const step of steps) {
    if (step.kind === 'set') {
      env = { ...env, ...settingsOf(step.text, given, answer) };
      continue;
    }
    const printed = await folder.run(step, env);
    faults.push(...faultsOf(step, printed));
    if (step.shown?.language === 'json') answer = parsed(printed, step.where);
  }
  return faults;
};

const shell = (text: string): Step => ({ where: 'here', kind: 'sh', text, shown: null });

describe('the guide for integrators', () => {
  it('has pages with something to run', () => {
    expect([...pages.keys()].sort()).toEqual(['README.md', 'readings.md', 'webhooks.md']);
    for (const steps of pages.values()) {
      const kinds = new Set(steps.map(({ kind }) => kind));
      expect([...kinds].sort()).toEqual(['set', 'sh', 'ts']);
    }
  });

  it.each([...pages.keys()])('%s: what it tells to run answers what it shows', async (name) => {
    if (!HAS_CURL)
      process.stderr.write(
        `\n!! There is no curl of 7.82 or newer here: ${name} is run with ours.\n`,
      );
    const ws = await app.workspace();
    const given = { TRIBUNE: app.url, KEY: ws.secret, WORKSPACE: ws.slug };
    expect(await follow(pages.get(name) ?? [], given)).toEqual([]);
  });

  it('is run on machines without curl by something that answers the same', async () => {
    const ws = await app.workspace();
    const env = { URL: `${app.url}${ws.base}/campaigns`, KEY: ws.secret };
    const campaign = '{ "name": "é", "startsOn": "2026-03-01", "endsOn": "2026-03-31" }';
    const step = shell(`
      echo '${campaign}' | curl -sS "$URL" -H "Authorization: Bearer $KEY" --json @- -o made.json
      curl -sS -X POST "$URL" -H "Authorization: Bearer $KEY" --json '{}'
      curl -sS "$URL" -H "Authorization: Bearer $KEY"`);
    const ways = await Promise.all([folder.run(step, env, false), folder.run(step, env)]);
    for (const printed of ways)
      expect(printed).toMatch(/"invalid_input".*"items":\[\{.*"name":"é"/s);
    await expect(folder.run(shell('curl --unheard-of'), env, false)).rejects.toThrow('not known');
  });
});

describe('these checks, on planted sins', () => {
  it.each([
    ['curl 7.81.0 (x86_64-pc-linux-gnu)', false],
    ['curl 7.82.0 (x86_64-pc-linux-gnu)', true],
    ['curl 8.5.0 (x86_64-pc-linux-gnu)', true],
    ['', false],
  ])('of %j it is known whether it has --json', (version, expected) => {
    expect(knowsJson(version)).toBe(expected);
  });

  const fenced = (...blocks: [string, string][]): string =>
    blocks.map(([language, text]) => `\`\`\`${language}\n${text}\n\`\`\`\n`).join('\n');

  it.each([
    ['a call that does not show its answer', fenced(['sh', 'curl x'])],
    ['an answer to nothing', fenced(['json', '1'])],
    ['two answers to one call', fenced(['sh', 'curl x'], ['json', '1'], ['json', '1'])],
    ['a block that nobody runs', fenced(['python', 'print(1)'])],
  ])('%s is seen', (_, page) => {
    expect(() => stepsOf('page.md', page)).toThrow('docs/api/page.md:');
  });

  it.each<[unknown, unknown, number]>([
    [{ a: 1 }, { a: 1 }, 0],
    [{ a: 1 }, { a: 2 }, 1],
    [{ a: 1 }, { a: 1, b: 2 }, 1],
    [{ a: 1, '…': '…' }, { a: 1, b: 2 }, 0],
    [{ a: 1, b: 2 }, { a: 1 }, 1],
    [{ id: 'whsec_…' }, { id: 'whsec_x' }, 0],
    [{ id: 'whsec_…' }, { id: 'other' }, 1],
    [[1], [1, 2], 1],
    [[1, '…'], [1, 2], 0],
    [[1, 2, '…'], [1], 1],
    [null, 0, 1],
    ['a.c', 'abc', 1],
  ])('%j looks like %j but for %i things', (wanted, found, faults) => {
    expect(differences(wanted, found)).toHaveLength(faults);
  });

  it('a program that fails, or one that no longer fits the API, is an error', async () => {
    const failing: Step = { ...shell("throw new Error('no');"), kind: 'ts' };
    const text = "import { createTribune } from 'tribune-client'; createTribune({ url: '' });";
    const unfit: Step = { ...failing, where: 'there', text };
    await expect(folder.compile([[failing], [unfit]])).rejects.toThrow('TS2353');
    await expect(folder.run(failing, {})).rejects.toThrow('here failed');
  });
});
