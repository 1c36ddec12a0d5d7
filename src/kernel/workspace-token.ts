const WORKSPACE_CHARACTERS = 22;
const SHAPE = /^[\w-]{65}$/;

/**
 * A token that a link carries: 22 characters that name the workspace, so that it can be looked up
 * behind the wall, and 43 that nobody can guess (256 bits).
 * @param secret 32 bytes.
 */
export const formatWorkspaceToken = (workspaceId: string, secret: Uint8Array): string => {
  const workspace = Buffer.from(workspaceId.replaceAll('-', ''), 'hex').toString('base64url');
  return `${workspace}${Buffer.from(secret).toString('base64url')}`;
};

/** The workspace that a token names, as a UUID, or null where the text has not the form of a token. */
export const workspaceOfToken = (token: string): string | null => {
  if (!SHAPE.test(token)) return null;
  const hex = Buffer.from(token.slice(0, WORKSPACE_CHARACTERS), 'base64url').toString('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
};
