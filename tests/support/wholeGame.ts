// Plays a whole game of a scenario that came with the app, its states held by people who order what strategies would.
import { existsSync, readFileSync } from 'node:fs';
import type { Order } from '../../src/engine/index.ts';
import { bundleScenario, compileScenario, readScenario } from '../../src/scenario/index.ts';
import { openSession, writeRecord } from '../../src/session/index.ts';
import type { GameRecord, Setup } from '../../src/session/index.ts';
import { STRATEGIES } from '../../src/strategies/index.ts';
import { good, playOn, setupWith } from '../session/table.ts';

/** The text of a record: twelve turns and the tail, each turn decided by itself. */
export function wholeGame(folder: string, seed: string): string {
  const written = readFileSync(`scenarios/${folder}/scenario.yaml`, 'utf8');
  const texts = Object.fromEntries(
    ['en', 'fr', 'ar'].flatMap((locale) => {
      const file = `scenarios/${folder}/texts/${locale}.yaml`;
      return existsSync(file) ? [[locale, readFileSync(file, 'utf8')] as const] : [];
    }),
  );
  const { scenario } = readScenario(written, { file: folder, texts, tryExamples: false });
  if (scenario === null) throw new Error(`${folder} cannot be read.`);
  // As the app hands it to a game: one file that holds its texts.
  const text = Object.keys(texts).length === 0 ? written : bundleScenario(written, texts);
  const world = compileScenario(scenario);
  const source = { id: scenario.id, title: scenario.title, text };
  const play = (people: readonly string[], orders: Parameters<typeof playOn>[1]): GameRecord => {
    const setup: Setup = { ...setupWith({ seed, people }, world), scenario: source };
    const session = good(openSession(setup, world, STRATEGIES));
    session.advance();
    return playOn(session, orders).record();
  };
  const computed = play([], () => []);
  const given = new Map<string, readonly Order[]>();
  for (const { turn, submissions } of computed.turns) {
    for (const { seat, orders } of submissions) given.set(`${seat}|${turn}`, orders);
  }
  const states = world.seats.filter(({ kind }) => kind === 'state').map(({ id }) => id);
  return writeRecord(play(states, (seat, turn) => given.get(`${seat}|${turn}`) ?? []));
}
