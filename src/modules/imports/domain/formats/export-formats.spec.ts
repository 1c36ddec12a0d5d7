import { describe, expect, it } from '@jest/globals';

import { headerKey } from '../headers.js';
import type { ExportFormat } from './export-format.js';
import { EXPORT_FORMATS } from './export-formats.js';
import { isFieldName } from './field-name.js';

const FORMATS = EXPORT_FORMATS.map((format) => [format.code, format] as const);

const readHeaders = ({ columns }: ExportFormat): string[] =>
  Object.values(columns).flatMap((names) => names ?? []);

const headers = (format: ExportFormat): string[] => [...readHeaders(format), ...format.unread];

describe('the exports that are known', () => {
  it('are nine, each with a code of its own', () => {
    expect(new Set(EXPORT_FORMATS.map(({ code }) => code)).size).toBe(9);
  });

  it.each(FORMATS)('%s writes headers and words as they are compared', (_, format) => {
    const marks = [format.totals, format.lifetime].flatMap((mark) => mark?.words ?? []);
    const written = [...headers(format), ...Object.keys(format.formatWords), ...marks];
    expect(written.map(headerKey)).toEqual(written);
  });

  it.each(FORMATS)('%s gives a header one meaning', (_, format) => {
    expect(headers(format)).toHaveLength(new Set(headers(format)).size);
  });

  it.each(FORMATS)(
    '%s names fields that exist, and refers only to columns of its own',
    (_, format) => {
      const fields = Object.keys(format.columns);
      expect(fields.filter((field) => !isFieldName(field))).toEqual([]);
      expect(fields).toEqual(
        expect.arrayContaining([
          ...format.needs,
          ...format.postNames,
          ...[format.totals, format.lifetime].flatMap((mark) => (mark ? [mark.field] : [])),
        ]),
      );
    },
  );

  it.each(FORMATS.filter(([, { kind }]) => kind === 'readings'))(
    '%s names its posts, says when they appeared and tells something of them',
    (_, format) => {
      expect(format.postNames).not.toHaveLength(0);
      expect(format.needs).toContain('publishedAt');
      expect(Object.keys(format.columns).some((field) => field.startsWith('metrics.'))).toBe(true);
    },
  );

  it.each(
    EXPORT_FORMATS.flatMap((a) => EXPORT_FORMATS.map((b) => [a.code, b.code, a, b] as const)),
  )(
    'a file of %s with all its headers has what %s needs only where they are the same',
    (_a, _b, file, other) => {
      const names = new Set(headers(file));
      const met = other.needs.every((field) =>
        other.columns[field]?.some((name) => names.has(name)),
      );
      expect(met).toBe(file === other);
    },
  );
});
