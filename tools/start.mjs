// Decides what `npm start` does: builds what is missing, serves the app and hosts rooms on this machine, says where, opens the browser.
// Options: --no-open, --port N (exactly that port), and those of `tukhum serve`: --data DIR, --local, --cert, --key, --name, --console.
// It needs no network.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildAppIfStale } from './build.mjs';
import { freshCli, ROOT } from './bundle.mjs';

/** What is said of rooms, by how it stands with their folder. */
const ROOMS = {
  hosted: (data) => `Rooms are kept in ${data}`,
  'in-use': (data) => `No rooms here: another server is hosting those of ${data}.`,
  newer: (data) => `No rooms here: those of ${data} were kept by a newer version.`,
  damaged: (data) =>
    `No rooms here: ${path.join(data, 'rooms.db')} is damaged. Move the folder aside.`,
};

const { values } = parseArgs({
  options: {
    'no-open': { type: 'boolean', default: false },
    port: { type: 'string' },
    data: { type: 'string' },
    local: { type: 'boolean', default: false },
    cert: { type: 'string' },
    key: { type: 'string' },
    name: { type: 'string', multiple: true, default: [] },
    console: { type: 'string' },
  },
});
const port = values.port === undefined ? 4177 : Number(values.port);
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  console.error(`--port wants a whole number from 1 to 65535, not "${values.port}".`);
  process.exit(2);
}
if (values.console !== undefined && values.console !== 'lan') {
  console.error(`--console knows lan, not "${values.console}".`);
  process.exit(2);
}

if (await buildAppIfStale()) console.log('Built the app.');
await freshCli();

const { serveRooms, readCertificate } = await import('../dist/cli/hosting.js');
const data = path.resolve(values.data ?? path.join(ROOT, 'tukhum-rooms'));
const served = await serveRooms({
  port,
  isStrict: values.port !== undefined,
  data,
  app: path.join(ROOT, 'dist', 'app'),
  isLocalOnly: values.local,
  isConsoleOpen: values.console === 'lan',
  certificate: readCertificate(values.cert, values.key),
  names: values.name.map((name) => name.toLowerCase()),
  complain: (line) => console.error(line),
});
const address = `http://127.0.0.1:${served.port}/`;
console.log(`Tukhum is at ${address}  (Ctrl+C stops it)`);
console.log(ROOMS[served.problem ?? 'hosted'](data));
if (values.console === 'lan')
  for (const { url } of await served.reach())
    console.log(`Open on purpose to the network: lead rooms at ${url}/#host=${served.hostKey}`);
if (!values['no-open'] && !process.env.CI) openBrowser(address);
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => void served.close().finally(() => process.exit(0)));

function openBrowser(url) {
  const onLinux = process.platform === 'linux';
  if (onLinux && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return;
  const [command, args] =
    process.platform === 'darwin'
      ? ['open', [url]]
      : process.platform === 'win32'
        ? ['cmd', ['/c', 'start', '', url]]
        : ['xdg-open', [url]];
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => console.log('No browser could be opened: open the address yourself.'))
    .unref();
}
