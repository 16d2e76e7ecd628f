import { gzipSync } from 'node:zlib';

/** A file in an archive; a link where it has a target. */
export interface ArchiveEntry {
  path: string;
  content?: string | Buffer;
  linkTo?: string;
  /** The path in the archive of the file that this is another name of. */
  hardLinkTo?: string;
  /** What the header says, where that is not the truth. */
  size?: number;
}

const BLOCK = 512;

/** A tar.gz as Git hosts send it: everything in one folder. */
export function tarArchive(entries: ArchiveEntry[]): Buffer {
  const blocks = entries.flatMap(entry => {
    const content = Buffer.from(entry.content ?? '');
    const padding = Buffer.alloc((BLOCK - (content.length % BLOCK)) % BLOCK);
    return [headerOf(entry, content.length), content, padding];
  });
  return gzipSync(Buffer.concat([...blocks, Buffer.alloc(2 * BLOCK)]), {
    level: 1,
  });
}

function headerOf(entry: ArchiveEntry, length: number): Buffer {
  const header = Buffer.alloc(BLOCK);
  const octal = (value: number, digits: number) =>
    `${value.toString(8).padStart(digits, '0')}\0`;
  header.write(`acme-landscape-1234567/${entry.path}`, 0, 100);
  header.write(octal(0o644, 7), 100);
  header.write(octal(0, 7), 108);
  header.write(octal(0, 7), 116);
  header.write(octal(entry.size ?? length, 11), 124);
  header.write(octal(1_767_225_600, 11), 136);
  header.write(' '.repeat(8), 148);
  const { linkTo, hardLinkTo } = entry;
  const link =
    linkTo ?? (hardLinkTo ? `acme-landscape-1234567/${hardLinkTo}` : '');
  const type = hardLinkTo ? '1' : '0';
  header.write(linkTo ? '2' : type, 156);
  header.write(link, 157, 100);
  header.write('ustar\x0000', 257, 'latin1');
  const checksum = header.reduce((sum, byte) => sum + byte, 0);
  header.write(`${octal(checksum, 6)} `, 148);
  return header;
}
