import type { AnnouncedType, Announcement } from './domain/announcement.js';

export type { AnnouncedType, Announcement } from './domain/announcement.js';
export { webhooksDocument } from './domain/webhooks-document.js';

/** By which every module above tells other systems what happens. */
export abstract class Webhooks {
  /**
   * Whether anybody listens to this type in the workspace; cheap, since it is remembered for two
   * seconds. Asked by who would have to work for an announcement before it is made.
   */
  abstract listens(workspaceId: string, type: AnnouncedType): Promise<boolean>;

  /**
   * Plans a delivery to each endpoint that listens, in the open unit of work: they go out once that
   * commits. Where nobody listens it does nothing. Only ids, states and counts may be in it.
   */
  abstract announce<Type extends AnnouncedType>(
    workspaceId: string,
    announcement: Announcement<Type>,
  ): Promise<void>;
}
