import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { filesBelow, isSpec, MODULE_MAP, ROOT } from './source-tree.js';

interface Cruise {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: {
    readonly totalDependenciesCruised: number;
    readonly violations: readonly {
      readonly from: string;
      readonly to: string;
      readonly rule: { readonly name: string };
    }[];
  };
}

/** Runs the real configuration, on the sources below `folder`. */
const cruise = (folder: string): Cruise => {
  const tool = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = join(ROOT, '.dependency-cruiser.cjs');
  const run = spawnSync(
    process.execPath,
    [tool, '--config', config, '--output-type', 'json', 'src', 'client/src'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
  );
  if (!run.stdout.startsWith('{')) throw new Error(`dependency-cruiser: ${run.stderr}`);
  return JSON.parse(run.stdout) as Cruise;
};

const said = ({ summary }: Cruise): string[] =>
  summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);

describe('the module map', () => {
  const modules = readdirSync(join(ROOT, 'src/modules'));

  it('names every folder of src/modules, and only folders that exist', () => {
    expect([...modules].sort()).toEqual(Object.keys(MODULE_MAP).sort());
  });

  it('has no circle: nobody leans on anyone below them', () => {
    const above = new Set<string>();
    for (const [module, allowed] of Object.entries(MODULE_MAP)) {
      for (const other of allowed) expect([module, other, above.has(other)]).toContain(true);
      above.add(module);
    }
  });
});

describe('the imports of src', () => {
  let seen: Cruise;
  beforeAll(() => {
    seen = cruise(ROOT);
  });

  it('break no rule', () => {
    expect(said(seen)).toEqual([]);
  });

  it('were all looked at', () => {
    const sources = new Set(seen.modules.map(({ source }) => source));
    const files = ['src', 'client/src'].flatMap(filesBelow);
    const missed = files.filter((path) => path.endsWith('.ts') && !sources.has(path));
    expect(missed).toEqual([]);
    const unseen = Object.keys(MODULE_MAP).filter(
      (module) => ![...sources].some((path) => path.startsWith(`src/modules/${module}/`)),
    );
    expect(unseen).toEqual([]);
    expect(seen.summary.totalDependenciesCruised).toBeGreaterThan(sources.size);
  });

  it('come from product files, more of them than a handful', () => {
    const product = seen.modules.filter(
      ({ source }) => source.startsWith('src/') && !isSpec(source),
    );
    expect(product.length).toBeGreaterThan(60);
  });
});

/** For each rule, one file that breaks it, and what that file imports. */
const SINS: Readonly<Record<string, readonly [from: string, to: string]>> = {
  'kernel-is-pure': ['src/kernel/money.ts', 'src/platform/ids.ts'],
  'platform-knows-no-module': ['src/platform/jobs/job.ts', 'src/modules/events/events.contract.ts'],
  'nobody-imports-app': ['src/modules/events/jobs/close.job.ts', 'src/app/app.module.ts'],
  'nobody-imports-an-entry-point': ['src/app/start.ts', 'src/main.ts'],
  'client-stands-alone': ['client/src/calls.ts', 'src/platform/ids.ts'],
  'product-knows-no-client': ['src/app/self.ts', 'client/src/answer.ts'],
  'domain-is-pure': ['src/modules/events/domain/seats.ts', 'src/platform/ids.ts'],
  'errors-are-plain': ['src/modules/events/events.errors.ts', 'src/platform/ids.ts'],
  'contract-is-light': [
    'src/modules/events/events.contract.ts',
    'src/modules/events/entities/event.entity.ts',
  ],
  'nothing-imports-http': [
    'src/modules/events/use-cases/open-event.use-case.ts',
    'src/modules/events/http/dto/event.response.ts',
  ],
  'decisions-know-no-transport': [
    'src/modules/events/queries/list-events.query.ts',
    'node_modules/fastify/index.ts',
  ],
  'entities-stand-low': [
    'src/modules/events/entities/event.entity.ts',
    'src/modules/events/event.repository.ts',
  ],
  'queries-only-read': [
    'src/modules/events/queries/next-event.query.ts',
    'src/modules/events/use-cases/close-event.use-case.ts',
  ],
  'map:workspaces': [
    'src/modules/workspaces/queries/members.query.ts',
    'src/modules/events/events.contract.ts',
  ],
  'map:events': [
    'src/modules/events/use-cases/plan-event.use-case.ts',
    'src/modules/campaigns/entities/campaign.entity.ts',
  ],
  'map:reports': [
    'src/modules/reports/queries/reach.query.ts',
    'src/modules/visibility/queries/latest.query.ts',
  ],
  'nobody-imports-a-spec': ['src/platform/ids.ts', 'src/platform/mail/mail.spec.ts'],
  'product-knows-no-test': ['src/platform/clock.ts', 'test/support/facts.ts'],
  'no-circular': ['src/app/one.ts', 'src/app/two.ts'],
  resolvable: ['src/app/gone.ts', 'src/app/nowhere.ts'],
  'no-dev-dependency': ['src/platform/slow.ts', 'node_modules/fast-check/index.ts'],
};

const importOf = (from: string, to: string): string => {
  const inPackage = /^node_modules\/([^/]+)\//.exec(to);
  const up = '../'.repeat(from.split('/').length - 1);
  return `import '${inPackage?.[1] ?? `${up}${to.replace(/\.ts$/, '.js')}`}';\n`;
};

/** A tree with one sin for each rule, beside imports that are allowed. */
const plantedTree = (): ReadonlyMap<string, string> => {
  const files = new Map<string, string>();
  const write = (path: string, text: string) => files.set(path, (files.get(path) ?? '') + text);
  for (const [from, to] of Object.values(SINS)) {
    write(from, importOf(from, to));
    if (to !== 'src/app/nowhere.ts') write(to, 'export const there = 1;\n');
  }
  write('src/app/two.ts', importOf('src/app/two.ts', 'src/app/one.ts'));
  const innocent = 'src/modules/events/domain/schedule.ts';
  write('src/modules/campaigns/campaigns.contract.ts', 'export const there = 1;\n');
  write(innocent, importOf(innocent, 'src/modules/campaigns/campaigns.contract.ts'));
  write(innocent, importOf(innocent, 'src/modules/events/domain/seats.ts'));
  write('src/modules/events/domain/seats.spec.ts', "import '../../../platform/ids.js';\n");
  for (const name of ['fastify', 'fast-check']) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.ts' }));
  }
  const dependencies = { fastify: '1.0.0' };
  const devDependencies = { 'fast-check': '1.0.0' };
  write('package.json', JSON.stringify({ type: 'module', dependencies, devDependencies }));
  return files;
};

describe('the rules, on planted sins', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tribune-map-'));
  let reported: string[];
  beforeAll(() => {
    for (const [path, text] of plantedTree()) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    expect(existsSync(join(folder, 'src/kernel/money.ts'))).toBe(true);
    reported = said(cruise(folder));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(Object.entries(SINS))('%s is seen', (rule, [from]) => {
    expect(reported.filter((one) => one.startsWith(`${rule}: ${from} → `))).toHaveLength(1);
  });

  it('nothing innocent is reported', () => {
    const innocent = reported.filter(
      (one) => !Object.entries(SINS).some(([, [from]]) => one.includes(`: ${from} → `)),
    );
    expect(innocent.filter((one) => !one.startsWith('no-circular: src/app/two.ts'))).toEqual([]);
  });
});
