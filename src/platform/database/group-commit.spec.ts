import { setTimeout } from 'node:timers/promises';

import { describe, expect, it } from '@jest/globals';

import { GroupCommit, type GroupRules } from './group-commit.js';

class Refused extends Error {}

/** Groups of texts, one row each; `gate` holds the work on a group back. */
const groups = (
  change: Partial<GroupRules<string, string>> = {},
): { commit: GroupCommit<string, string>; ran: string[]; gates: (() => void)[] } => {
  const ran: string[] = [];
  const gates: (() => void)[] = [];
  const commit = new GroupCommit<string, string>({
    run: async (key, items) => {
      ran.push(`${key}:${items.join('')}`);
      await new Promise<void>((open) => gates.push(open));
      return items.map((item) => ({ value: item.toUpperCase() }));
    },
    weigh: () => ({ rows: 1, bytes: 10 }),
    sideBySide: 1,
    nameOf: () => null,
    groupRows: 3,
    mostOfOne: { rows: 4, bytes: 100 },
    mostOfAll: { rows: 6, bytes: 100 },
    patienceMs: 60_000,
    refuse: () => new Refused(),
    isShared: () => false,
    ...change,
  });
  return { commit, ran, gates };
};

const soon = (): Promise<void> => setTimeout(5);

describe('a group commit', () => {
  it('works on the first at once, and then on all who came meanwhile', async () => {
    const { commit, ran, gates } = groups();
    const first = commit.submit('w', 'a');
    await soon();
    const rest = ['b', 'c', 'd', 'e'].map((item) => commit.submit('w', item));
    await soon();
    expect(ran).toEqual(['w:a']);
    gates.shift()?.();
    expect(await first).toBe('A');
    await soon();
    expect(ran).toEqual(['w:a', 'w:bcd']);
    gates.shift()?.();
    await soon();
    gates.shift()?.();
    expect(await Promise.all(rest)).toEqual(['B', 'C', 'D', 'E']);
    expect(ran.at(-1)).toBe('w:e');
  });

  it('works on as many groups of a key as may go side by side', async () => {
    const { commit, ran, gates } = groups({ sideBySide: 2 });
    const all = [commit.submit('w', 'a')];
    await soon();
    all.push(commit.submit('w', 'b'));
    await soon();
    for (const item of ['c', 'd']) all.push(commit.submit('w', item));
    await soon();
    expect(ran).toEqual(['w:a', 'w:b']);
    gates.pop()?.();
    await soon();
    expect(ran).toEqual(['w:a', 'w:b', 'w:cd']);
    gates.forEach((open) => open());
    expect(await Promise.all(all)).toEqual(['A', 'B', 'C', 'D']);
  });

  it('never works on two of one name side by side', async () => {
    const { commit, ran, gates } = groups({ sideBySide: 2, nameOf: (item) => item });
    const all = [commit.submit('w', 'a')];
    await soon();
    for (const item of ['a', 'b']) all.push(commit.submit('w', item));
    await soon();
    expect(ran).toEqual(['w:a', 'w:b']);
    gates.shift()?.();
    await soon();
    expect(ran).toEqual(['w:a', 'w:b', 'w:a']);
    gates.forEach((open) => open());
    expect(await Promise.all(all)).toEqual(['A', 'A', 'B']);
  });

  it('lets keys go side by side', async () => {
    const { commit, ran, gates } = groups();
    const both = [commit.submit('v', 'a'), commit.submit('w', 'b')];
    await soon();
    expect(ran).toEqual(['v:a', 'w:b']);
    gates.forEach((open) => open());
    expect(await Promise.all(both)).toEqual(['A', 'B']);
  });

  it('refuses where too much waits, under one key and under all', async () => {
    const { commit, gates } = groups();
    const all = [commit.submit('w', 'a')];
    await soon();
    for (const item of ['b', 'c', 'd', 'e']) all.push(commit.submit('w', item));
    await expect(commit.submit('w', 'f')).rejects.toBeInstanceOf(Refused);
    all.push(commit.submit('v', 'g'), commit.submit('u', 'h'));
    await expect(commit.submit('t', 'i')).rejects.toBeInstanceOf(Refused);
    const opening = setInterval(() => gates.splice(0).forEach((open) => open()), 1);
    await Promise.all(all);
    clearInterval(opening);
    expect(commit.hasRoom('w', { rows: 4, bytes: 100 })).toBe(true);
  });

  it('tries alone what failed together, so that nobody pays for another', async () => {
    const ran: string[] = [];
    const { commit } = groups({
      run: (_, items) => {
        ran.push(items.join(''));
        if (items.includes('x')) return Promise.reject(new Error('x is bad'));
        return Promise.resolve(items.map((item) => ({ value: item })));
      },
    });
    const answers = ['a', 'x', 'b'].map((item) => commit.submit('w', item));
    expect(await Promise.allSettled(answers)).toMatchObject([
      { value: 'a' },
      { reason: { message: 'x is bad' } },
      { value: 'b' },
    ]);
    expect(ran).toEqual(['axb', 'a', 'x', 'b']);
  });

  it('tells everybody at once what is everybody’s trouble', async () => {
    const ran: string[] = [];
    const { commit } = groups({
      isShared: () => true,
      run: (_, items) => {
        ran.push(items.join(''));
        return Promise.reject(new Error('gone'));
      },
    });
    const answers = await Promise.allSettled(['a', 'b'].map((item) => commit.submit('w', item)));
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(ran).toEqual(['ab']);
  });

  it('gives each member its own refusal', async () => {
    const { commit } = groups({
      run: (_, items) =>
        Promise.resolve(
          items.map((item) => (item === 'x' ? { error: new Refused() } : { value: item })),
        ),
    });
    const answers = ['a', 'x'].map((item) => commit.submit('w', item));
    expect((await Promise.allSettled(answers)).map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
    ]);
  });

  it('keeps nobody waiting without end, whether they wait or are worked on', async () => {
    const { commit, gates, ran } = groups({ patienceMs: 50 });
    const working = commit.submit('w', 'a');
    await soon();
    const waiting = commit.submit('w', 'b');
    await expect(working).rejects.toBeInstanceOf(Refused);
    await expect(waiting).rejects.toBeInstanceOf(Refused);
    gates.shift()?.();
    await commit.drained();
    expect(ran).toEqual(['w:a']);
  });

  it('is drained once everything was worked on', async () => {
    const { commit, gates } = groups();
    const answered: string[] = [];
    void commit.submit('w', 'a').then((answer) => answered.push(answer));
    await soon();
    void commit.submit('w', 'b').then((answer) => answered.push(answer));
    const opening = setInterval(() => gates.splice(0).forEach((open) => open()), 1);
    await commit.drained();
    clearInterval(opening);
    expect(answered).toEqual(['A', 'B']);
  });
});
