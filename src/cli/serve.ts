// Decides what `tukhum serve` hosts, where, and what it says of it; the server is a bundle of its own that is loaded only then.

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Certificate, OpenProblem, Served, ServeOptions } from '../server/index.ts';
import type { Given, OptionTable } from './args.ts';
import { placeOf, sharingOf } from './sharing.ts';
import { complain, complainOfFile } from './desk.ts';
import type { Desk, ExitCode } from './desk.ts';
import { wholeOption } from './numbers.ts';
import { say } from './words.ts';
import type { MessageKey } from './words.ts';

export const SERVE_OPTIONS: OptionTable = {
  port: 'value',
  data: 'value',
  local: 'flag',
  console: 'value',
  name: 'list',
  cert: 'value',
  key: 'value',
  database: 'value',
  presence: 'value',
  address: 'value',
  inner: 'value',
};

const USUAL_PORT = 4177;
/** Where rooms are kept when nothing is said, in the folder one stands in. */
const USUAL_DATA = 'tukhum-rooms';

const PROBLEMS: Readonly<Record<OpenProblem, MessageKey>> = {
  'in-use': 'serve-in-use',
  newer: 'serve-newer',
  damaged: 'serve-damaged',
  'no-disk': 'serve-no-disk',
  'no-database': 'serve-no-database',
  'no-presence': 'serve-no-presence',
};

export async function serve(given: Given, desk: Desk): Promise<ExitCode> {
  if (given.places.length > 0) {
    complain(desk, 'serve-place', { place: given.places[0] ?? '' });
    return 2;
  }
  const options = optionsOf(given, desk);
  if (options === null) return 2;
  if (!existsSync(path.join(options.app, 'index.html'))) {
    complain(desk, 'serve-no-app');
    return 1;
  }
  const hosting = await desk.openServer();
  const served = await started(() => hosting.serveRooms(options), options, desk);
  if (served === null) return 1;
  if (served.problem !== null) {
    complain(desk, PROBLEMS[served.problem], { folder: placeOf(options) });
    await served.close();
    return 1;
  }
  await tellWhere(served, options, desk);
  await stopped(desk);
  await served.close();
  return 0;
}

async function started(
  start: () => Promise<Served>,
  { port }: ServeOptions,
  desk: Desk,
): Promise<Served | null> {
  try {
    return await start();
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'EADDRINUSE') throw error;
    complain(desk, 'serve-port', { port });
    return null;
  }
}

function optionsOf(given: Given, desk: Desk): ServeOptions | null {
  const port = wholeOption(given, desk, { name: 'port', least: 1, most: 65_535 });
  if (port === null) return null;
  const console = given.values.get('console');
  if (console !== undefined && console !== 'lan') {
    complain(desk, 'serve-console', { value: console });
    return null;
  }
  const certificate = certificateOf(given, desk);
  if (certificate === undefined) return null;
  const sharing = sharingOf(given, desk);
  if (sharing === undefined) return null;
  return {
    port: port ?? USUAL_PORT,
    isStrict: port !== undefined,
    data: path.resolve(given.values.get('data') ?? USUAL_DATA),
    app: desk.appFolder,
    isLocalOnly: given.flags.has('local'),
    isConsoleOpen: console === 'lan',
    certificate,
    sharing,
    names: (given.lists.get('name') ?? []).map((name) => name.toLowerCase()),
    complain: (line) => desk.complain(line),
  };
}

/** Undefined, and a complaint, when a file cannot be read or its companion is missing. */
function certificateOf(given: Given, desk: Desk): Certificate | null | undefined {
  const cert = given.values.get('cert');
  const key = given.values.get('key');
  if (cert === undefined && key === undefined) return null;
  if (cert === undefined || key === undefined) {
    complain(desk, 'serve-certificate');
    return undefined;
  }
  for (const file of [cert, key]) {
    if (existsSync(file)) continue;
    complainOfFile(desk, 'cannot-read', { file, code: 'not-found', reason: '' });
    return undefined;
  }
  return { cert: readFileSync(cert), key: readFileSync(key) };
}

async function tellWhere(served: Served, options: ServeOptions, desk: Desk): Promise<void> {
  const { port, hostKey } = served;
  const key = options.isConsoleOpen ? `#host=${hostKey}` : '';
  desk.out(say(desk.locale, 'serve-at', { address: `http://127.0.0.1:${port}/` }));
  desk.out(say(desk.locale, 'serve-data', { folder: placeOf(options) }));
  if (options.isLocalOnly && options.sharing === null) return;
  if (!options.isConsoleOpen) {
    desk.out(say(desk.locale, 'serve-later'));
    return;
  }
  for (const { url, name } of await served.reach())
    desk.out(say(desk.locale, 'serve-lan', { address: `${url}/${key}`, name }));
}

/** Answers when the person, or the machine, says that it is enough. */
function stopped(desk: Desk): Promise<void> {
  const stop = desk.openStop();
  return new Promise((resolve) => {
    if (stop.aborted) resolve();
    else stop.addEventListener('abort', () => resolve());
  });
}
