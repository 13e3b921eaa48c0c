// Decides what `npm start` does: builds what is missing, serves the app on this machine, says where, opens the browser.
// Options: --no-open, --port N (exactly that port). It needs no network.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildAppIfStale } from './build.mjs';
import { freshCli, ROOT } from './bundle.mjs';
import { createStaticServer, listen } from './serve.mjs';

const { values } = parseArgs({
  options: { 'no-open': { type: 'boolean', default: false }, port: { type: 'string' } },
});
const port = values.port === undefined ? 4177 : Number(values.port);
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  console.error(`--port wants a whole number from 1 to 65535, not "${values.port}".`);
  process.exit(2);
}

if (await buildAppIfStale()) console.log('Built the app.');
await freshCli();

const server = createStaticServer(path.join(ROOT, 'dist', 'app'));
const used = await listen(server, port, values.port !== undefined);
const address = `http://127.0.0.1:${used}/`;
console.log(`Tukhum is at ${address}  (Ctrl+C stops it)`);
if (!values['no-open'] && !process.env.CI) openBrowser(address);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));

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
