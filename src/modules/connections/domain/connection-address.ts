/** What a public address names. */
export interface Addressed {
  readonly workspaceId: string;
  readonly connectionId: string;
}

/** The 16 bytes of two UUIDs in base64url. */
const SHAPE = /^[\w-]{43}$/;
const UUID_HEX = 32;

const bytesOf = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex');

const idOf = (hex: string): string =>
  hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

/** The word that stands for a connection in its public address. It is no secret: the signature decides. */
export const formatConnectionAddress = ({ workspaceId, connectionId }: Addressed): string =>
  Buffer.concat([bytesOf(workspaceId), bytesOf(connectionId)]).toString('base64url');

/** What the word stands for, or null where it has not the form of one. */
export const readConnectionAddress = (address: string): Addressed | null => {
  if (!SHAPE.test(address)) return null;
  const hex = Buffer.from(address, 'base64url').toString('hex');
  return {
    workspaceId: idOf(hex.slice(0, UUID_HEX)),
    connectionId: idOf(hex.slice(UUID_HEX)),
  };
};
