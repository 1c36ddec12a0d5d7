import { NextCursor } from '../../../../platform/http/cursor.js';
import {
  Id,
  Instant,
  OneOf,
  Parts,
  Text,
  Texts,
  Whole,
  WordList,
} from '../../../../platform/http/fields.js';
import { ALL_PERMISSIONS, type Permission } from '../../../../platform/security/permissions.js';
import { KEY_STATES, type KeyState } from '../../domain/api-key-state.js';

/** Thirty days: whoever needs longer to replace a key makes another one. */
const MOST_OVERLAP_HOURS = 720;
const OVERLAP_HOURS = 24;

export class CreateApiKeyRequest {
  @Text({ description: 'What the key is for.', max: 120, example: 'Social listening' })
  name!: string;

  @WordList(ALL_PERMISSIONS, {
    description: 'The permissions that the key grants.',
    min: 1,
    example: ['posts:write', 'metrics:write'],
  })
  scopes!: Permission[];

  @Instant({ description: 'When it stops working by itself.', optional: true })
  expiresAt?: Date | null;
}

export class UpdateApiKeyRequest {
  @Text({
    description: 'What the key is for.',
    max: 120,
    omittable: true,
    example: 'Social listening',
  })
  name?: string;
}

export class RotateApiKeyRequest {
  @Whole({
    description: `Hours for which the old key works beside the new one, ${OVERLAP_HOURS} unless told; 0 stops it at once.`,
    max: MOST_OVERLAP_HOURS,
    omittable: true,
    example: OVERLAP_HOURS,
  })
  overlapHours: number = OVERLAP_HOURS;
}

export class ApiKeyResponse {
  @Id({ description: 'The key’s id, not its secret.' })
  id!: string;

  @Text({ description: 'What the key is for.', max: 120, example: 'Social listening' })
  name!: string;

  @Text({ description: 'The secret’s last four characters.', max: 4, example: 'x7Qa' })
  hint!: string;

  @Texts({
    description: 'The permissions that the key grants.',
    max: 100,
    maxLength: 60,
    example: ['metrics:write'],
  })
  scopes!: string[];

  @OneOf(KEY_STATES, {
    description:
      'Whether it works: `active`; `expiring` where it was replaced, or has two weeks left at most; `expired` or `revoked` where it does not any more.',
    example: 'active',
  })
  state!: KeyState;

  @Text({
    description: 'Who made it, as kind:id; `system` where an operator did.',
    max: 100,
    example: 'member:01890a5d-ac96-774b-bcce-b302099a8057',
  })
  createdBy!: string;

  @Text({
    description: 'The name of the member who made it.',
    max: 200,
    nullable: true,
    example: 'Camille Morel',
  })
  createdByName!: string | null;

  @Instant({ description: 'When it was made.' })
  createdAt!: Date;

  @Instant({ description: 'When it stops working by itself.', nullable: true })
  expiresAt!: Date | null;

  @Instant({ description: 'When it was last used, to the minute.', nullable: true })
  lastUsedAt!: Date | null;

  @Instant({ description: 'When it was revoked.', nullable: true })
  revokedAt!: Date | null;

  @Id({ description: 'The key that was made to take its place.', nullable: true })
  replacedBy!: string | null;
}

export class ApiKeyListResponse {
  @Parts(() => ApiKeyResponse, { description: 'This page’s keys.', max: 200 })
  items!: ApiKeyResponse[];

  @NextCursor()
  nextCursor!: string | null;
}

export class NewApiKeyResponse {
  @Id({ description: 'The key’s id.' })
  id!: string;

  @Text({
    description: 'The key itself: send it as `Authorization: Bearer …`. It is shown this once.',
    max: 60,
    example: 'trb_…',
  })
  secret!: string;
}
