// Kills a server and has everybody come back as pages do: each asks as often as a page does, from the moment at which it lost its line.
import { waitAfter } from '../../src/app/room/waits.ts';
import { print } from '../measure.ts';
import { device } from './crowd.ts';
import type { Sender } from './crowd.ts';
import { cpuMsOf, serve, stop } from './serving.ts';
import type { Running } from './serving.ts';

/** What is said by who finds nobody there, or loses the line again. */
const BROKEN =
  /ECONN|EPIPE|hang up|AggregateError|not joined|not answered|ended|the door said closing/;

/** Kills the server and starts it again, twice: pages come back with what they hold, then all of them loaded anew. */
export async function storm(server: Running, all: readonly Sender[]): Promise<Running> {
  const kept = await backAfterKill(server, all, 'which hold what they held');
  const anew = all.map((_one, at) => ({ ...(kept.back[at] ?? _one), has: () => [] }));
  const { again } = await backAfterKill(kept.again, anew, 'all of them loaded anew');
  return again;
}

async function backAfterKill(server: Running, all: readonly Sender[], which: string) {
  await stop(server);
  const begin = performance.now();
  let up = Infinity;
  const starting = serve(server.data, server.port).then((again) => {
    up = performance.now() - begin;
    return { again, cpu: cpuMsOf(again) };
  });
  const tookMs: number[] = [];
  const back = await Promise.all(
    all.map(async (one) => {
      const came = await comeBack(server.port, one);
      tookMs.push(performance.now() - begin);
      return came;
    }),
  );
  const { again, cpu } = await starting;
  const cpuBack = cpuMsOf(again);
  tookMs.sort((one, other) => one - other);
  const p95 = tookMs[Math.floor(tookMs.length * 0.95)] ?? NaN;
  const many = `${all.length} devices, ${which}`;
  const each = cpu === null || cpuBack === null ? null : (cpuBack - cpu) / all.length;
  for (const [name, ours] of [
    [`until the server is up again after a kill of ${many}`, up],
    [`until 95 % are back after a kill of ${many}, start included`, p95],
    [`until all are back after a kill of ${many}`, tookMs.at(-1) ?? NaN],
    [`processor time of the server for each that came back, ${many}`, each],
  ] as const)
    print({ name, ratio: null, unit: 'ms', ours, theirs: null });
  return { again, back };
}

/** Answers once it has its view. */
async function comeBack(port: number, { token, has }: Sender): Promise<Sender> {
  const credential = { kind: 'token', token: token() };
  for (let tries = 0; ; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, waitAfter(tries, Math.random())));
    try {
      return await device(port, credential, { has: has() });
    } catch (error) {
      const text = error instanceof Error ? `${error.name} ${error.message}` : '';
      if (!BROKEN.test(text)) throw error;
    }
  }
}
