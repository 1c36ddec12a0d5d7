import { setTimeout } from 'node:timers/promises';

import { describe, expect, it, jest } from '@jest/globals';

import { GroupCommit, type GroupRules } from './group-commit.js';
import { GroupQueue, type Weight } from './group-queue.js';

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
    mostOfGroup: { rows: 3, bytes: 100 },
    mostOfOne: { rows: 5, bytes: 100 },
    mostOfAll: { rows: 7, bytes: 100 },
    leastOfOne: { rows: 0, bytes: 0 },
    patienceMs: 60_000,
    refuse: () => new Refused(),
    isShared: () => false,
    lostRace: () => false,
    ...change,
  });
  return { commit, ran, gates };
};

const upTo = (rows: number): Weight => ({ rows, bytes: 100 });

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
    await commit.drained();
    expect(commit.hasRoom('w', { rows: 5, bytes: 100 })).toBe(true);
  });

  it('counts who has no rows, and who is worked on', async () => {
    const { commit, gates } = groups({ weigh: () => ({ rows: 0, bytes: 0 }) });
    const all = ['a', 'b', 'c', 'd', 'e'].map((item) => commit.submit('w', item));
    await soon();
    await expect(commit.submit('w', 'f')).rejects.toBeInstanceOf(Refused);
    const opening = setInterval(() => gates.splice(0).forEach((open) => open()), 1);
    await Promise.all(all);
    clearInterval(opening);
  });

  it('has room for a little of whoever has nothing there, however full it is', async () => {
    const { commit, gates } = groups({ leastOfOne: { rows: 1, bytes: 10 }, mostOfAll: upTo(3) });
    const all = ['a', 'b', 'c'].map((item) => commit.submit('w', item));
    expect(commit.hasRoom('v', { rows: 2, bytes: 20 })).toBe(false);
    all.push(commit.submit('v', 'd'));
    await expect(commit.submit('v', 'e')).rejects.toBeInstanceOf(Refused);
    const opening = setInterval(() => gates.splice(0).forEach((open) => open()), 1);
    await Promise.all(all);
    clearInterval(opening);
  });

  it('works on whoever comes just when the last one has left', async () => {
    const { commit, gates } = groups();
    const late: Promise<string>[] = [];
    const take = GroupQueue.prototype.take;
    jest.spyOn(GroupQueue.prototype, 'take').mockImplementation(function (
      this: GroupQueue<unknown>,
      ...args
    ) {
      const taken = take.apply(this, args);
      if (taken.length === 0 && late.length === 0)
        queueMicrotask(() => late.push(commit.submit('w', 'b')));
      return taken;
    });
    const opening = setInterval(() => gates.splice(0).forEach((open) => open()), 1);
    await commit.submit('w', 'a');
    await commit.drained();
    clearInterval(opening);
    jest.restoreAllMocks();
    expect(late).toHaveLength(1);
    expect(await Promise.race([...late, soon()])).toBe('B');
  });

  it('tries once more together what lost a race, and leaves out who was answered', async () => {
    const ran: string[] = [];
    const lost = new Error('deadlock');
    const { commit } = groups({
      patienceMs: 300,
      lostRace: (error) => error === lost,
      run: async (_, items) => {
        ran.push(items.join(''));
        if (ran.length === 1) throw lost;
        // Until nobody is left who has not waited too long.
        if (items.includes('x')) await setTimeout(1_500);
        throw ran.length === 2 ? lost : new Error('bad');
      },
    });
    const answers = ['a', 'x', 'b'].map((item) => commit.submit('w', item));
    const told = await Promise.allSettled(answers);
    expect(told.map((one) => one.status === 'rejected' && one.reason)).toEqual(
      Array.from({ length: 3 }, () => expect.any(Refused)),
    );
    await commit.drained();
    expect(ran).toEqual(['axb', 'axb']);
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
