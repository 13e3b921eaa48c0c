// Decides which Chromium the browser tests use and with which arguments; it does not decide what they test.
// In this order: CHROMIUM_PATH, an installed Chromium or Chrome, the one that comes as a package (Linux x64 only).
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';

/** Quiet and repeatable: no calls home, no first-run pages, no GPU that one machine has and another has not. */
export const QUIET_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--disable-extensions',
];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const OTHER_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => path.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
];

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installedBrowser() {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const onPath = folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  return [...onPath, ...OTHER_PLACES].find(isExecutable);
}

/** The packaged browser brings its own libraries and fonts, for machines that have neither. */
async function packagedBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  let packaged;
  try {
    packaged = await import('@sparticuz/chromium');
  } catch {
    return undefined;
  }
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  let home = path.dirname(entry);
  while (!existsSync(path.join(home, 'bin', 'al2023.tar.br'))) {
    if (path.dirname(home) === home) return undefined;
    home = path.dirname(home);
  }
  const executablePath = await packaged.default.executablePath();
  const libraries = await packaged.inflate(path.join(home, 'bin', 'al2023.tar.br'));
  return {
    executablePath,
    args: ['--headless=shell', ...QUIET_ARGS],
    env: {
      FONTCONFIG_PATH: path.join(os.tmpdir(), 'fonts'),
      LD_LIBRARY_PATH: [path.join(libraries, 'lib'), process.env.LD_LIBRARY_PATH]
        .filter((folder) => folder !== undefined && folder !== '')
        .join(path.delimiter),
    },
  };
}

/** `{ executablePath, args, env }` for a launcher, or an error that says in one line what to install. */
export async function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== '' && named !== 'packaged') {
    if (!isExecutable(named))
      throw new Error(`CHROMIUM_PATH names "${named}", which cannot be run.`);
    return { executablePath: named, args: QUIET_ARGS, env: {} };
  }
  const installed = named === 'packaged' ? undefined : installedBrowser();
  if (installed !== undefined) return { executablePath: installed, args: QUIET_ARGS, env: {} };
  const packaged = await packagedBrowser();
  if (packaged !== undefined) return packaged;
  throw new Error(
    'No Chromium was found: install Chromium or Google Chrome, or set CHROMIUM_PATH to its program file.',
  );
}
