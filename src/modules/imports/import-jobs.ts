/** The queue of imports that are to be worked on. */
export const WORK_ON_IMPORT = 'imports.work';

/** Which import a job of that queue works on. */
export interface ImportToWorkOn {
  readonly workspaceId: string;
  readonly importId: string;
}
