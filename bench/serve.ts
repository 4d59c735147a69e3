import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** Texts that stand in the place of files, by path: `/data/projects.json`. */
export type Overrides = Readonly<Record<string, string>>;

export interface Served {
  /** Without a slash at its end. */
  readonly address: string;
  readonly close: () => void;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};

/** Beyond this many bytes the best compression would take longer than the measurement. */
const LARGE = 2_000_000;

interface Answer {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Serves a folder as static hosts do, the same for every page that is measured: text as brotli, packed once and kept, all of
 * it to be kept for ten minutes by the browser. What replaces files may be large and is packed beforehand.
 */
export async function serveFolder(root: string, overrides: Overrides = {}): Promise<Served> {
  const answers = new Map<string, Answer | null>(
    Object.keys(overrides).map((path) => [path, answerTo(root, path, overrides[path])]),
  );
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname));
    const known = answers.get(path);
    const answer = known === undefined ? answerTo(root, path, overrides[path]) : known;
    answers.set(path, answer);
    if (answer) response.writeHead(200, answer.headers).end(answer.body);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const place = server.address();
  if (place === null || typeof place === 'string') throw new Error('The server has no port');
  return {
    address: `http://127.0.0.1:${place.port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function answerTo(root: string, path: string, override: string | undefined): Answer | null {
  const file = fileOf(root, path);
  if (override === undefined && file === null) return null;
  const type = TYPES[extname(file ?? path) || '.html'] ?? 'application/octet-stream';
  const plain = override === undefined ? readFileSync(file ?? '') : Buffer.from(override);
  const isText = /text|json|svg/.test(type);
  return {
    body: isText ? packed(plain) : plain,
    headers: {
      'Content-Type': type,
      'Cache-Control': 'public, max-age=600',
      ...(isText && { 'Content-Encoding': 'br' }),
    },
  };
}

function fileOf(root: string, path: string): string | null {
  const whole = join(root, path);
  const candidates = [whole, join(whole, 'index.html'), `${whole}.html`];
  return candidates.find((file) => existsSync(file) && statSync(file).isFile()) ?? null;
}

function packed(plain: Buffer): Buffer {
  const quality = plain.length > LARGE ? 4 : 9;
  return brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
}
