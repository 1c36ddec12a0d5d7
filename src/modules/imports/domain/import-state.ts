import type { Transitions } from '../../../kernel/state-machine.js';

/**
 * `draft`: what its columns are is to be told. `checking`: its rows are tried out. `ready`: they were, and
 * nothing is taken yet. `running`: they are being taken; `stopping` until the work has come to a stop.
 * `failed`: nothing could be read. `undoing`: what was taken is being taken back, as one.
 */
export const IMPORT_STATES = [
  'draft',
  'checking',
  'ready',
  'running',
  'stopping',
  'stopped',
  'done',
  'failed',
  'undoing',
  'undone',
] as const;

/** One of `IMPORT_STATES`. */
export type ImportState = (typeof IMPORT_STATES)[number];

/** What people ask for, and what the work itself comes to. */
export type ImportAction =
  'map' | 'run' | 'stop' | 'undo' | 'checked' | 'finished' | 'halted' | 'failed' | 'undone';

/** The life of an import. */
export const importTransitions: Transitions<ImportState, ImportAction> = {
  draft: { map: 'checking' },
  checking: { map: 'checking', checked: 'ready', stop: 'draft', failed: 'failed' },
  ready: { map: 'checking', run: 'running' },
  running: { stop: 'stopping', finished: 'done', halted: 'stopped', failed: 'stopped' },
  stopping: { finished: 'done', halted: 'stopped', failed: 'stopped' },
  stopped: { run: 'running', undo: 'undoing' },
  done: { undo: 'undoing' },
  failed: { map: 'checking' },
  undoing: { undone: 'undone', failed: 'stopped', finished: 'done' },
  undone: {},
};

/** States in which a job is at work, or would be if it were not gone. */
export const WORKING_STATES: readonly ImportState[] = [
  'checking',
  'running',
  'stopping',
  'undoing',
];
