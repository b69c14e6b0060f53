import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};
const COMPRESSIBLE: ReadonlySet<string> = new Set(['.css', '.html', '.js', '.svg', '.ttf', '.txt', '.webmanifest']);
const NONCE = '__NONCE__';

export type Encoding = 'br' | 'gzip' | 'identity';

/** One file of the portal's build, read and compressed once, when it is first asked for. */
export class PortalFile {
  readonly type: string;
  /** The build puts a hash of the content into the names below `assets/`, so such a file never changes. */
  readonly immutable: boolean;
  readonly #compressible: boolean;
  readonly #bodies = new Map<Encoding, Promise<Buffer>>();

  constructor(
    readonly address: string,
    private readonly path: string,
  ) {
    const extension = extname(address);
    this.type = TYPES[extension] ?? 'application/octet-stream';
    this.immutable = address.startsWith('/assets/');
    this.#compressible = COMPRESSIBLE.has(extension);
  }

  encodingFor(acceptEncoding: string): Encoding {
    if (!this.#compressible) return 'identity';
    if (accepts(acceptEncoding, 'br')) return 'br';
    return accepts(acceptEncoding, 'gzip') ? 'gzip' : 'identity';
  }

  body(encoding: Encoding): Promise<Buffer> {
    const known = this.#bodies.get(encoding);
    if (known !== undefined) return known;
    const made = encoding === 'identity' ? readFile(this.path) : this.body('identity').then(COMPRESS[encoding]);
    this.#bodies.set(encoding, made);
    return made;
  }

  async etag(): Promise<string> {
    const digest = createHash('sha256').update(await this.body('identity'));
    return `"${digest.digest('base64url').slice(0, 22)}"`;
  }
}

/**
 * The portal's build as it lay on disk at the start: an address that is not in the list does not exist, so there is no
 * path to escape from. What the build made for other programs (dot folders, JSON) is left out.
 */
export class PortalFiles {
  readonly #files: ReadonlyMap<string, PortalFile>;
  readonly #page: readonly string[];

  constructor(folder: string) {
    this.#page = readFileSync(join(folder, 'index.html'), 'utf8').split(NONCE);
    const addresses = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`)
      .filter((address) => !address.includes('/.') && extname(address) in TYPES && address !== '/index.html');
    this.#files = new Map(addresses.map((address) => [address, new PortalFile(address, join(folder, address))]));
  }

  find(address: string): PortalFile | undefined {
    return this.#files.get(address);
  }

  /** The page with the nonce of this answer in every place the build left for it. */
  page(nonce: string): string {
    return this.#page.join(nonce);
  }
}

const COMPRESS = {
  br: (body: Buffer) =>
    promisify(brotliCompress)(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
    }),
  gzip: (body: Buffer) => promisify(gzip)(body, { level: 9 }),
} as const;

function accepts(header: string, encoding: string): boolean {
  return header.split(',').some((offer) => {
    const [name, quality] = offer.split(';');
    return name?.trim().toLowerCase() === encoding && !/^\s*q=0(\.0*)?\s*$/.test(quality ?? '');
  });
}
