// Decides how a TypeScript entry becomes one JavaScript file that Node can run, and when it must be made again.
// Node 20 cannot strip types, so `tukhum` and the tools run from `dist/`. Libraries stay outside, in node_modules.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DIST = path.join(ROOT, 'dist');

/** The latest change under the given paths, folders counted too so that a removed file is noticed. */
export function newestChange(paths) {
  let newest = 0;
  for (const place of paths) {
    const full = path.resolve(ROOT, place);
    const stats = statSync(full, { throwIfNoEntry: false });
    if (stats === undefined) continue;
    newest = Math.max(newest, stats.mtimeMs);
    if (!stats.isDirectory()) continue;
    newest = Math.max(newest, newestChange(readdirSync(full).map((name) => path.join(full, name))));
  }
  return newest;
}

export function isFresh(output, inputs) {
  return isAsNew(output, newestChange(inputs));
}

function isAsNew(output, change) {
  const full = path.resolve(ROOT, output);
  return existsSync(full) && statSync(full).mtimeMs >= change;
}

/** What stays outside even where libraries are taken in: it is no JavaScript, or asks for such. */
const ALWAYS_OUTSIDE = ['libsql', 'pg-native'];
/** What a library asks for only where it serves pages of its own, which it never does here. */
const NEVER_USED = { express: path.join(ROOT, 'tools', 'neverUsed.mjs') };

/**
 * Bundles `entry` into `output` (both relative to the project), replacing it in one step. With its libraries in it, and without a map
 * of its sources, a process begins in a quarter of the time: for those that must soon be there.
 */
export async function bundle(entry, output, withLibraries = false) {
  const { build } = await import('vite');
  const started = new Date();
  const target = path.resolve(ROOT, output);
  mkdirSync(path.dirname(target), { recursive: true });
  const workshop = mkdtempSync(path.join(DIST, '.bundle-'));
  try {
    await build({
      root: ROOT,
      configFile: false,
      publicDir: false,
      logLevel: 'error',
      ...(withLibraries
        ? {
            ssr: { noExternal: true, external: ALWAYS_OUTSIDE },
            resolve: { alias: NEVER_USED },
          }
        : {}),
      build: {
        ssr: path.resolve(ROOT, entry),
        outDir: workshop,
        target: 'node20',
        minify: false,
        sourcemap: withLibraries ? false : 'inline',
        rolldownOptions: { output: { entryFileNames: 'bundle.js', codeSplitting: false } },
      },
    });
    const made = path.join(workshop, 'bundle.js');
    // A source saved while we were building must look newer than the bundle.
    utimesSync(made, started, started);
    renameSync(made, target);
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
  return target;
}

/** Every bundle is made again when these change. */
const ALWAYS_ASKED = ['tools/bundle.mjs', 'package-lock.json'];

/** The bundle of `entry`, made again only if something under `inputs` is newer. */
export async function freshBundle(entry, output, inputs, withLibraries = false) {
  return isFresh(output, [...inputs, ...ALWAYS_ASKED])
    ? path.resolve(ROOT, output)
    : bundle(entry, output, withLibraries);
}

/**
 * The command line: its beginning, the server of rooms, the thread that reads scenarios for it, all other commands, the threads that
 * these play in. Entry, then bundle, then whether its libraries are in it.
 */
export const CLI_BUNDLES = [
  ['src/cli/pool/worker.ts', 'dist/cli/worker.js', false],
  ['src/cli/hosting.ts', 'dist/cli/hosting.js', true],
  ['src/server/reading/worker.ts', 'dist/cli/reading.js', true],
  ['src/cli/commands.ts', 'dist/cli/commands.js', false],
  ['src/cli/main.ts', 'dist/cli/main.js', false],
];

/** Makes what the command line needs where it is missing or old; the path of its beginning. */
export async function freshCli() {
  // Looked for once: who starts a server waits for it.
  const change = newestChange(['src', ...ALWAYS_ASKED]);
  for (const [entry, output, withLibraries] of CLI_BUNDLES)
    if (!isAsNew(output, change)) await bundle(entry, output, withLibraries);
  return path.resolve(ROOT, CLI_BUNDLES.at(-1)[1]);
}
