// Decides which file of the built app a request is given, and how: safe paths, right types, packed small for phones.
import { createReadStream, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { gzip } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.yaml': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

/** Types that are worth packing, and the size from which they are. */
const PACKED = /^(text\/|application\/(json|manifest)|image\/svg)/;
const WORTH_PACKING = 1024;

/** The file that a request names inside `folder`, or undefined: nothing outside it, no hidden files, no listings. */
export function fileFor(folder: string, requestPath: string): string | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(requestPath.split(/[?#]/, 1)[0] ?? '');
  } catch {
    return undefined;
  }
  if (decoded.includes('\0') || decoded.includes('\\')) return undefined;
  const parts = decoded.split('/').filter((part) => part !== '');
  if (parts.some((part) => part.startsWith('.'))) return undefined;
  const file = path.join(folder, ...(parts.length === 0 ? ['index.html'] : parts));
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true ? file : undefined;
}

type Headers = Readonly<Record<string, string>>;

/** Answers a GET or HEAD with a file of the folder, or says that there is none. */
export function filesOf(folder: string) {
  const packed = packOnce();
  return async (
    request: IncomingMessage,
    response: ServerResponse,
    headers: Headers,
  ): Promise<void> => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return refuse(response, headers, { status: 405, message: 'Only GET and HEAD.' });
    const file = fileFor(folder, request.url ?? '/');
    if (file === undefined)
      return refuse(response, headers, { status: 404, message: 'There is no such file.' });
    const type = TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
    const { size } = statSync(file);
    const isPacked =
      PACKED.test(type) &&
      size >= WORTH_PACKING &&
      /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    const body = isPacked ? await packed(file) : null;
    // Built files carry a hash in their name; the page that names them must always be asked for again.
    const isLasting = /[\\/]assets[\\/].*-[\w-]{8}\.\w+$/.test(file);
    response.writeHead(200, {
      ...headers,
      'Content-Type': type,
      'Content-Length': body === null ? size : body.length,
      ...(body === null ? {} : { 'Content-Encoding': 'gzip' }),
      Vary: 'Accept-Encoding',
      'Cache-Control': isLasting ? 'public, max-age=31536000, immutable' : 'no-cache',
    });
    if (request.method === 'HEAD') response.end();
    else if (body !== null) response.end(body);
    else {
      createReadStream(file)
        .on('error', () => response.destroy())
        .pipe(response);
    }
  };
}

/** Packs a file once for as long as it does not change: forty phones ask for the same ones in the same minute. */
function packOnce(): (file: string) => Promise<Buffer> {
  const known = new Map<string, { readonly at: number; readonly body: Promise<Buffer> }>();
  return (file) => {
    const at = statSync(file).mtimeMs;
    const made = known.get(file);
    if (made !== undefined && made.at === at) return made.body;
    const body = new Promise<Buffer>((resolve, reject) => {
      gzip(readFileSync(file), { level: 9 }, (error, bytes) =>
        error === null ? resolve(bytes) : reject(error),
      );
    });
    known.set(file, { at, body });
    return body;
  };
}

export interface Refusal {
  readonly status: number;
  readonly message: string;
}

/** A plain sentence instead of a file. */
export function refuse(
  response: ServerResponse,
  headers: Headers,
  { status, message }: Refusal,
): void {
  response.writeHead(status, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${message}\n`);
}
