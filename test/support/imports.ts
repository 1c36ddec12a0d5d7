import { expect } from '@jest/globals';

import type { Answer, Body, Client } from './client.js';
import { until } from './until.js';

/** A file as somebody brings it. */
export interface FileToBring {
  readonly name: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
  readonly kind?: string;
}

/** States in which nobody works on an import. */
const AT_REST = ['draft', 'ready', 'stopped', 'done', 'failed', 'undone'];

const formOf = ({ name, content, kind }: FileToBring): FormData => {
  const form = new FormData();
  if (kind !== undefined) form.set('kind', kind);
  form.set('file', new Blob([content]), name);
  return form;
};

/** Sends a file. */
export const sendFile = (
  api: Client,
  file: FileToBring,
  headers: Record<string, string> = {},
): Promise<Answer> => api.raw('POST', '/imports', formOf(file), headers);

/** The import once nobody works on it any more, with the first 200 rows. */
const settledImport = async (api: Client, id: string): Promise<Body> => {
  let found: Body;
  await until(async () => {
    found = await api.read(`/imports/${id}?limit=200`);
    return AT_REST.includes(found.state);
  });
  return found;
};

/** Brings a file, and waits until its rows were tried out, or something is to be told. */
export const bringFile = async (api: Client, file: FileToBring): Promise<Body> => {
  const answer = await sendFile(api, file);
  expect({ status: answer.status, body: answer.body }).toMatchObject({ status: 201 });
  return settledImport(api, answer.body.id);
};

/** Says what a file's rows and columns are, and waits until they were tried out. */
export const mapImport = async (api: Client, id: string, mapping: object): Promise<Body> => {
  const answer = await api.put(`/imports/${id}/mapping`, mapping);
  expect({ status: answer.status, body: answer.body }).toMatchObject({ status: 200 });
  return settledImport(api, id);
};

/** Runs, stops or undoes an import, and waits until nobody works on it any more. */
export const workImport = async (
  api: Client,
  id: string,
  action: 'run' | 'stop' | 'undo',
): Promise<Body> => {
  await api.create(`/imports/${id}/${action}`);
  return settledImport(api, id);
};

/** What to leave aside where two states of a workspace are compared: imports, and that somebody did something. */
export const APART = [
  'imports',
  'import_parts',
  'import_rows',
  'import_mappings',
  'audit_entries',
  'audit_origins',
  'idempotency_keys',
];
