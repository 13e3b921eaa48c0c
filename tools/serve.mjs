// Decides how tools and tests get the server of files that the rooms' server is built on: bundled when it is missing or old.
import { pathToFileURL } from 'node:url';
import { freshBundle } from './bundle.mjs';

const INPUTS = ['src/server/http', 'src/server/gate.ts'];
const file = await freshBundle('src/server/http/local.ts', 'dist/run/local.js', INPUTS);
const local = await import(pathToFileURL(file).href);

export const { createStaticServer } = local;

/** Listens on this machine only, at `port` or, unless it is `strict`, at one of the next twenty. */
export function listen(server, port, isStrict) {
  return local.listen(server, { port, isStrict });
}
