import { crc32, deflateRawSync } from 'node:zlib';

/** A file to be put into a zip archive, and what the archive says of it where that is not the truth. */
export interface Zipped {
  readonly content: string | Uint8Array;
  readonly isStored?: boolean;
  readonly isEncrypted?: boolean;
  readonly announces?: number;
}

const ENCRYPTED = 0x1;
const UTF8 = 0x800;

interface Packed {
  readonly name: Buffer;
  readonly data: Uint8Array;
  /** What the local header and the directory say alike, from the version needed on. */
  readonly header: Buffer;
}

const pack = (path: string, zipped: string | Zipped): Packed => {
  const file: Zipped = typeof zipped === 'string' ? { content: zipped } : zipped;
  const content = Buffer.from(file.content);
  const data = file.isStored ? content : deflateRawSync(content);
  const name = Buffer.from(path);
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0);
  header.writeUInt16LE(UTF8 | (file.isEncrypted ? ENCRYPTED : 0), 2);
  header.writeUInt16LE(file.isStored ? 0 : 8, 4);
  header.writeUInt32LE(crc32(content), 10);
  header.writeUInt32LE(data.length, 14);
  header.writeUInt32LE(file.announces ?? content.length, 18);
  header.writeUInt16LE(name.length, 22);
  return { name, data, header };
};

const signed = (signature: string, ...parts: Uint8Array[]): Buffer =>
  Buffer.concat([Buffer.from(signature, 'latin1'), ...parts]);

/** A zip archive (APPNOTE 6.3) of files by their paths. */
export const zipOf = (files: Readonly<Record<string, string | Zipped>>): Buffer => {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [path, file] of Object.entries(files)) {
    const { name, data, header } = pack(path, file);
    const local = signed('PK\x03\x04', header, name, data);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    locals.push(local);
    directory.push(signed('PK\x01\x02', Buffer.from([20, 0]), header, rest, name));
    at += local.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(Buffer.concat(directory).length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...locals, ...directory, signed('PK\x05\x06', end)]);
};
