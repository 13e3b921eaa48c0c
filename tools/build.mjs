// Decides what `npm run build` makes: the app in dist/app and the command line in dist/cli. It decides nothing about them.
import { bundle, CLI_BUNDLES, isFresh, ROOT } from './bundle.mjs';

const APP_INPUTS = [
  'src',
  'index.html',
  'assets',
  'scenarios',
  'vite.config.ts',
  'package-lock.json',
];

export async function buildApp() {
  const { build } = await import('vite');
  await build({ root: ROOT, logLevel: 'warn' });
}

export async function buildAppIfStale() {
  if (isFresh('dist/app/index.html', APP_INPUTS)) return false;
  await buildApp();
  return true;
}

export async function buildCli() {
  for (const [entry, output, withLibraries] of CLI_BUNDLES)
    await bundle(entry, output, withLibraries);
}

if (process.argv[1] === import.meta.filename) {
  await buildApp();
  await buildCli();
}
