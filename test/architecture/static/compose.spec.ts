import { describe, expect, it } from '@jest/globals';

import { settingsReference } from '../../../src/platform/config/env.js';
import { textOf } from './source-tree.js';

/** Settings that docker-compose.yml does not hand on to the containers, and why. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  PORT: 'the image sets it; another port outside is chosen under ports',
  HOST: 'the image sets it: in a container, every network',
  TRIBUNE_DATA: 'the image sets it, and a volume is mounted there',
  TRIBUNE_DATABASE_PORT: 'there is no embedded database',
  DATABASE_URL: 'made here, of the password of the database beside',
  TRIBUNE_PROCESS: 'follows from the service: web or worker',
};

/** Names that the block of common settings gives the value of the variable of the same name. */
const handedOn = (compose: string): string[] => {
  const block = /^x-settings:.*\n((?:[ #].*\n)+)/m.exec(compose)?.[1] ?? '';
  return [...block.matchAll(/^ {2}(\w+): \$\{\1:[-?][^}]*\}$/gm)].map(([, name = '']) => name);
};

const offered = (example: string): string[] =>
  [...example.matchAll(/^(\w+)=/gm)].map(([, name = '']) => name);

const compose = textOf('docker-compose.yml');
const settings = settingsReference().map(({ name }) => name);
const wanted = settings.filter((name) => !(name in LEFT_OUT)).sort();

describe('the containers', () => {
  it('are handed every setting but those that are left out for a reason', () => {
    expect(handedOn(compose).sort()).toEqual(wanted);
  });

  it('are described in .env.example: every setting, and the password of the database', () => {
    expect(offered(textOf('.env.example')).sort()).toEqual([...wanted, 'POSTGRES_PASSWORD'].sort());
  });

  it('leave out settings that there are', () => {
    expect(settings).toEqual(expect.arrayContaining(Object.keys(LEFT_OUT)));
  });

  it.each(['PORT', 'HOST', 'TRIBUNE_DATA'])('find %s in the image', (name) => {
    expect(textOf('Dockerfile')).toMatch(new RegExp(`^ENV .*\\b${name}=`, 'm'));
  });

  it.each(['DATABASE_URL', 'TRIBUNE_PROCESS'])('are told %s by the file itself', (name) => {
    expect(compose).toMatch(new RegExp(`^ +${name}: \\w`, 'm'));
  });
});

describe('the image', () => {
  const image = textOf('Dockerfile');

  it('holds the packages of the server, not those of the client', () => {
    expect(image).toMatch(/npm prune --omit=dev --workspaces=false/);
  });

  it('lets the user whom it runs as keep what V8 compiles, where the server looks for it', () => {
    const folder = /'\.\.\/(\.[\w-]+)'/.exec(textOf('src/app/compile-cache.ts'))?.[1];
    expect(image).toMatch(new RegExp(`install -d -o node -g node dist/${folder}\n[^]*USER node`));
  });
});

describe('this check, on a planted file', () => {
  it('sees what is handed on, and not what has another name or another place', () => {
    const text = 'x-settings: &s\n  A: ${A:-}\n  # why\n  B: ${C:-}\n\nservices:\n  D: ${D:-}\n';
    expect(handedOn(text)).toEqual(['A']);
  });
});
