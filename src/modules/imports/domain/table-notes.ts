import type { RowNote } from './row-notes.js';
import type { RowPlan } from './row-plan.js';

const about = (code: RowNote['code'], params: RowNote['params'] = {}): RowNote => ({
  column: null,
  field: null,
  code,
  params,
});

/** Over which time a known export counts, where that may not be since publication. */
const notesOfPeriod = ({ format }: Pick<RowPlan, 'format'>): RowNote[] => {
  if (format === null || format.isSincePublication === true) return [];
  return [
    about(
      format.isSincePublication === false ? 'figures_of_chosen_days' : 'figures_of_unknown_days',
    ),
  ];
};

const notesOfZone = ({ format, options }: Pick<RowPlan, 'format' | 'options'>): RowNote[] => {
  const zone = format?.defaults.timeZone ?? null;
  return zone === null || options.timeZone !== undefined ? [] : [about('zone_assumed', { zone })];
};

const notesOfCapture = ({ kind, read, options, exportDay }: Omit<RowPlan, 'notes'>): RowNote[] => {
  const isTold =
    options.capturedAt !== undefined || read.some(({ field }) => field.name === 'capturedAt');
  return kind !== 'readings' || isTold ? [] : [about('captured_at_assumed', { day: exportDay })];
};

/** What a person must know of a known export, or of what was assumed for a table. */
export const notesOfTable = (plan: Omit<RowPlan, 'notes'>): RowNote[] => [
  ...notesOfZone(plan),
  ...notesOfPeriod(plan),
  ...notesOfCapture(plan),
];
