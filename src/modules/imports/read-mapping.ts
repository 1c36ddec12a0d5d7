import { isCalendarDate } from '../../kernel/time.js';
import { InvalidInput } from '../../platform/http/input-errors.js';
import { recognisedBy } from './domain/find-headers.js';
import type { Detected } from './domain/import.js';
import { fieldNamed, KIND_FIELDS } from './domain/kind-fields.js';
import type { ImportKind } from './domain/kinds.js';
import { missingOptions, type ImportOptions } from './domain/options.js';
import type { Mapping } from './import-mapping.repository.js';
import { importProblems } from './imports.errors.js';

/** What a person says of a table; null is not said. */
export interface ToldMapping {
  readonly kind: ImportKind;
  readonly columns?: Readonly<Record<string, string | null>> | null;
  readonly options?:
    | {
        readonly [Option in keyof ImportOptions]: ImportOptions[Option] | object | null;
      }
    | null;
  readonly table?: string | null;
}

const pointerOf = (header: string): string =>
  `/columns/${header.replaceAll('~', '~0').replaceAll('/', '~1')}`;

const columnsOf = (
  { kind, columns }: ToldMapping,
  { headers }: Detected,
): Readonly<Record<string, string>> => {
  const known = new Set(headers.map(({ header }) => header));
  const meant: Record<string, string> = {};
  for (const [header, field] of Object.entries(columns ?? {})) {
    if (field === null || field === '') continue;
    if (!known.has(header)) {
      const params = { header, headers: [...known].join(', ') };
      throw importProblems.refuse('column_not_found', params, pointerOf(header));
    }
    if (fieldNamed(kind, field) === null) {
      const fields = KIND_FIELDS[kind].fields.map(({ name }) => name).join(', ');
      const params = { field, kind, fields };
      throw importProblems.refuse('field_not_of_kind', params, pointerOf(header));
    }
    meant[header] = field;
  }
  return meant;
};

const isMoment = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text)
    ? isCalendarDate(text)
    : /^\d{4}-\d{2}-\d{2}T.*(?:Z|[+-]\d{2}:\d{2})$/.test(text) && !Number.isNaN(Date.parse(text));

const optionsOf = ({ options }: ToldMapping): ImportOptions => {
  const told = Object.fromEntries(
    Object.entries(options ?? {}).filter(([, value]) => value !== null && value !== undefined),
  ) as ImportOptions;
  if (told.capturedAt !== undefined && !isMoment(told.capturedAt))
    throw new InvalidInput([{ pointer: '/options/capturedAt', code: 'not_a_timestamp' }]);
  return told;
};

/** What was said of a table, once it is known to fit it; refuses what does not, and what is still to be told. */
export const readMapping = (told: ToldMapping, detected: Detected): Mapping => {
  const { kind } = told;
  const columns = columnsOf(told, detected);
  const options = optionsOf(told);
  const [option] = missingOptions(kind, columns, options, recognisedBy(detected, kind));
  if (option !== undefined)
    throw importProblems.refuse('option_missing', { option }, `/options/${option}`);
  return { kind, columns, options };
};
