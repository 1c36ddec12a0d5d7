import { IsInt, IsOptional, Max, Min } from 'class-validator';

import { OidcEnv } from './oidc-env.js';
import { integer, Setting } from './setting.js';

/** How long things are kept. */
export class RetentionEnv extends OidcEnv {
  /** Whole months of readings that are kept beside the month that runs; null for all. */
  @Setting({
    name: 'READINGS_RETENTION_MONTHS',
    description:
      'Whole months of readings kept beside the running one; older ones are dropped for good, figures stay. Unset: kept for ever.',
    expected: 'an integer from 13 to 1200',
    default: null,
    example: '25',
    read: integer,
  })
  @IsOptional()
  @IsInt()
  @Min(13)
  @Max(1200)
  readingsRetentionMonths: number | null = null;
}
