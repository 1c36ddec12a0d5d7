import { NextCursor } from '../../../../platform/http/cursor.js';
import { Id, Instant, Parts, Text, Texts, WordList } from '../../../../platform/http/fields.js';
import { ALL_PERMISSIONS, type Permission } from '../../../../platform/security/permissions.js';

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

  @Instant({ description: 'When it was made.' })
  createdAt!: Date;

  @Instant({ description: 'When it stops working by itself.', nullable: true })
  expiresAt!: Date | null;

  @Instant({ description: 'When it was last used, to the minute.', nullable: true })
  lastUsedAt!: Date | null;

  @Instant({ description: 'When it was revoked.', nullable: true })
  revokedAt!: Date | null;
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
