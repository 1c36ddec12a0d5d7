import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { transform } from '@swc/core';

import { compilerOptions } from '../../scripts/lib/compiler-options.js';
import { projectFolder } from '../../scripts/lib/project-folder.js';

/** Compiles the idiomatic peer into a folder of its own below `folder`; answers its entry point. */
export const buildIdiomatic = async (folder) => {
  const source = join(projectFolder, 'bench/peers/idiomatic');
  const target = join(folder, 'idiomatic');
  await mkdir(target, { recursive: true });
  await symlink(join(projectFolder, 'node_modules'), join(target, 'node_modules'), 'dir');
  await writeFile(join(target, 'package.json'), '{ "type": "module" }\n');
  for (const file of await readdir(source)) {
    if (!file.endsWith('.ts')) continue;
    const text = await readFile(join(source, file), 'utf8');
    const { code } = await transform(text, { ...compilerOptions, filename: file, swcrc: false });
    await writeFile(join(target, file.replace(/\.ts$/, '.js')), code);
  }
  return join(target, 'main.js');
};
