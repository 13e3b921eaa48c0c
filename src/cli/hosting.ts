// Puts the server of rooms beside the command line, as a bundle of its own, with the worker that reads scenarios; it decides nothing.
import path from 'node:path';
import { serveRooms as serve } from '../server/index.ts';
import type { Served, ServeOptions } from '../server/index.ts';

export { readCertificate } from '../server/index.ts';

/** Hosts rooms; the worker is bundled beside this file. */
export function serveRooms(options: ServeOptions): Promise<Served> {
  return serve({ readerFile: path.join(import.meta.dirname, 'reading.js'), ...options });
}
