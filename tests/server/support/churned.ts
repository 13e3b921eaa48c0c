// A server of rooms in a process of its own that says what memory it holds when it is asked, with all that is swept up gone.
// Usage: node --expose-gc churned DATA; `measure` on its input.
import { createInterface } from 'node:readline';
import { serveRooms } from '../../../src/server/index.ts';

const [data = ''] = process.argv.slice(2);
const served = await serveRooms({
  port: 0,
  isStrict: true,
  data,
  app: data,
  isLocalOnly: true,
  isConsoleOpen: false,
  certificate: null,
  names: [],
  complain: (line) => console.error(line),
});
console.log(JSON.stringify({ port: served.port, hostKey: served.hostKey }));

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const sweep = (globalThis as { gc?: () => void }).gc;
for await (const line of createInterface({ input: process.stdin })) {
  if (line !== 'measure') break;
  // What ends with a sweep may free more for the next.
  for (let round = 0; round < 3; round += 1) {
    sweep?.();
    await pause(50);
  }
  const { heapUsed, external, rss } = process.memoryUsage();
  console.log(JSON.stringify({ heap: heapUsed + external, rss }));
}
await served.close();
