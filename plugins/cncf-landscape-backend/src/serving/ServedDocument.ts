import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const CONTENT_CODINGS = ['br', 'gzip', 'identity'] as const;

/** How a document is compressed, as in `Content-Encoding`. */
export type ContentCoding = (typeof CONTENT_CODINGS)[number];

/** Smaller documents do not benefit from compression. */
const MIN_COMPRESSED_BYTES = 1024;

/** Two levels more would save a tenth, and take ten times as long. */
const BROTLI_QUALITY = 9;

const compressors: Record<
  Exclude<ContentCoding, 'identity'>,
  (body: Buffer) => Promise<Buffer>
> = {
  gzip: body => promisify(gzip)(body, { level: 9 }),
  br: body =>
    promisify(brotliCompress)(body, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
};

/** A JSON document as it is sent: serialized once, and compressed once per requested coding. */
export class ServedDocument {
  readonly #body: Buffer;
  readonly #hash: string;
  readonly #packed = new Map<ContentCoding, Promise<Buffer>>();

  constructor(document: object) {
    this.#body = Buffer.from(JSON.stringify(document));
    this.#hash = createHash('sha256')
      .update(this.#body)
      .digest('base64url')
      .slice(0, 27);
    this.#packed.set('identity', Promise.resolve(this.#body));
  }

  /** The codings worth sending, the smallest first. */
  get codings(): readonly ContentCoding[] {
    return this.#body.length < MIN_COMPRESSED_BYTES
      ? ['identity']
      : CONTENT_CODINGS;
  }

  /** Each coding has a strong ETag of its own, because its bytes differ. */
  etag(coding: ContentCoding): string {
    return coding === 'identity'
      ? `"${this.#hash}"`
      : `"${this.#hash}-${coding}"`;
  }

  body(coding: ContentCoding): Promise<Buffer> {
    let packed = this.#packed.get(coding);
    if (!packed && coding !== 'identity') {
      packed = compressors[coding](this.#body);
      this.#packed.set(coding, packed);
    }
    return packed!;
  }
}
