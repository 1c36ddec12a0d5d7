import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

import type { Step } from './guide-page.js';

const PROJECT = join(import.meta.dirname, '../..');
const run = promisify(execFile);

/** Whether this is a curl that knows `--json`, by what it says of its version: 7.82 or newer. */
export const knowsJson = (version: string): boolean => {
  const [, major = 0, minor = 0] = /^curl (\d+)\.(\d+)/.exec(version)?.map(Number) ?? [];
  return major > 7 || (major === 7 && minor >= 82);
};

const curlVersion = (): string => {
  try {
    return execFileSync('curl', ['--version'], { encoding: 'utf8', stdio: 'pipe' });
  } catch {
    return '';
  }
};

/** Whether this machine has a curl that can do what the guide asks of it. */
export const HAS_CURL = knowsJson(curlVersion());

/** Packages that the guide's programs import, besides the client. */
const PACKAGES = ['openapi-fetch', 'standardwebhooks', '@types/node'];

const COMPILER_OPTIONS = {
  target: 'es2023',
  module: 'nodenext',
  strict: true,
  skipLibCheck: true,
  types: ['node'],
};

/** Runs `tsc`; what it finds wrong is the error. */
const compile = async (...args: string[]): Promise<void> => {
  const tsc = join(PROJECT, 'node_modules/typescript/bin/tsc');
  await run(process.execPath, [tsc, ...args]).catch((error: { stdout?: string }) => {
    throw new Error(`tsc: ${error.stdout}`);
  });
};

/** A command named `curl` for machines without one: it understands what the guide uses. */
const writeStandIn = (folder: string): string => {
  const bin = join(folder, 'stand-in');
  mkdirSync(bin);
  const script = join(import.meta.dirname, 'curl-stand-in.js');
  const text = `#!/bin/sh\nexec '${process.execPath}' '${script}' "$@"\n`;
  writeFileSync(join(bin, 'curl'), text, { mode: 0o755 });
  return bin;
};

/** A folder as an integrator has it: the built client installed, and the guide's programs compiled beside it. */
export class GuideFolder {
  private readonly scripts = new Map<Step, string>();

  private constructor(
    readonly path: string,
    private readonly standIn: string,
  ) {}

  static async open(): Promise<GuideFolder> {
    const path = await mkdtemp(join(tmpdir(), 'tribune-guide-'));
    const modules = join(path, 'node_modules');
    for (const name of PACKAGES) {
      mkdirSync(join(modules, name, '..'), { recursive: true });
      symlinkSync(join(PROJECT, 'node_modules', name), join(modules, name), 'dir');
    }
    const client = join(modules, 'tribune-client');
    await compile('-p', join(PROJECT, 'client'), '--outDir', join(client, 'dist'));
    cpSync(join(PROJECT, 'client/package.json'), join(client, 'package.json'));
    return new GuideFolder(path, writeStandIn(path));
  }

  /** Compiles the programs of the pages. Each goes on from its page's first, which opens the client. */
  async compile(pages: readonly (readonly Step[])[]): Promise<void> {
    for (const steps of pages) {
      const [opening, ...others] = steps.filter(({ kind }) => kind === 'ts');
      if (opening === undefined) continue;
      this.write(opening, opening.text);
      for (const step of others) this.write(step, `${opening.text}\n${step.text}`);
    }
    const files = [...this.scripts.values()].map((script) => script.replace(/js$/, 'ts'));
    const config = { compilerOptions: COMPILER_OPTIONS, files };
    writeFileSync(join(this.path, 'package.json'), '{ "type": "module" }');
    writeFileSync(join(this.path, 'tsconfig.json'), JSON.stringify(config));
    await compile('-p', this.path);
  }

  private write(step: Step, text: string): void {
    const name = step.where.replace(/\W+/g, '-');
    writeFileSync(join(this.path, `${name}.ts`), `${text}\nexport {};\n`);
    this.scripts.set(step, `${name}.js`);
  }

  /** Runs a step and gives what it printed. `curl` is the machine's own, or else (or on demand) the stand-in. */
  async run(step: Step, env: Record<string, string>, ownCurl = HAS_CURL): Promise<string> {
    const { PATH = '', HOME = '' } = process.env;
    const path = ownCurl ? PATH : `${this.standIn}${delimiter}${PATH}`;
    const [command, args] =
      step.kind === 'ts'
        ? [process.execPath, [this.scripts.get(step) as string]]
        : ['sh', ['-ec', step.text]];
    const options = { cwd: this.path, env: { ...env, HOME, PATH: path }, timeout: 30_000 };
    const { stdout } = await run(command, args, options).catch(
      (error: { stdout?: string; stderr?: string }) => {
        throw new Error(`${step.where} failed:\n${error.stdout}\n${error.stderr}`);
      },
    );
    return stdout;
  }

  remove(): Promise<void> {
    return rm(this.path, { recursive: true, force: true });
  }
}
