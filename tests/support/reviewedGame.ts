// Plays a whole game for tests of the review's screens: three teams with reasons, a prediction, an inject; it asserts nothing.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chanceOf } from '../../src/engine/index.ts';
import { compileScenario, loadedFrom, readScenario } from '../../src/scenario/index.ts';
import {
  DEFAULT_OPTIONS,
  openSession,
  optionsFor,
  strategyChance,
  tableLessonsOf,
} from '../../src/session/index.ts';
import type { Session } from '../../src/session/index.ts';
import { STRATEGIES, defaultStrategy } from '../../src/strategies/index.ts';

export interface Played {
  readonly folder: string;
  readonly seed: string;
  /** Seats that people hold, with the strategy by which they order here. */
  readonly people: Readonly<Record<string, string>>;
  readonly intent?: string;
}

/** The record's text of a game played to its end. */
export function reviewedGame({ folder, seed, people, intent }: Played): string {
  const { loaded, world } = scenarioIn(folder);
  const seats = world.seats.map(({ id, kind }) =>
    id in people
      ? ({ seat: id, holder: 'person', strategy: null } as const)
      : ({ seat: id, holder: 'computer', strategy: defaultStrategy(kind) } as const),
  );
  const { id, title } = loaded.facts;
  const opened = openSession(
    { scenario: { id, title, text: loaded.text }, seed, seats, options: DEFAULT_OPTIONS },
    world,
    STRATEGIES,
    tableLessonsOf(loaded.lessons, world.turns),
  );
  if (!opened.ok) throw new Error(opened.error.code);
  const session = opened.value;
  const [lesson] = loaded.lessons.lessons;
  const [first] = Object.keys(people);
  if (lesson !== undefined && first !== undefined) session.predict(first, lesson.id, 'holds');
  const [inject] = world.injects;
  playOn(session, people, {
    intent: intent ?? 'Win the people first.',
    inject: inject?.id ?? null,
  });
  return session.save();
}

/** As the app holds it: one text with all its languages. */
function scenarioIn(folder: string) {
  const file = path.resolve('scenarios', folder, 'scenario.yaml');
  const texts: Record<string, string> = {};
  for (const locale of ['en', 'fr', 'ar']) {
    const beside = path.resolve('scenarios', folder, 'texts', `${locale}.yaml`);
    if (existsSync(beside)) texts[locale] = readFileSync(beside, 'utf8');
  }
  const text = readFileSync(file, 'utf8');
  const { scenario } = readScenario(text, { file, texts, tryExamples: false });
  if (scenario === null) throw new Error(`${folder} cannot be read.`);
  return { loaded: loadedFrom(scenario, text, texts), world: compileScenario(scenario) };
}

interface Plan {
  readonly intent: string;
  readonly inject: string | null;
}

function playOn(session: Session, people: Played['people'], { intent, inject }: Plan): void {
  const chance = chanceOf(session.setup.seed);
  session.advance();
  while (session.phase() !== 'debrief') {
    if (session.phase() === 'orders') {
      if (session.turn() === 3 && inject !== null) session.inject(inject);
      for (const seat of session.owing()) {
        const index = session.world.index.seat.get(seat) ?? -1;
        const draws = strategyChance(chance, session.turn(), index, session.world.seats.length);
        const options = optionsFor(session.seatWorld(seat), session.view(seat));
        const orders = STRATEGIES.get(people[seat] ?? '')?.decide(
          session.view(seat),
          options,
          draws,
        );
        session.submit(seat, orders ?? [], `${intent} (${session.turn()})`);
      }
      session.close();
    } else if (session.phase() === 'tail' && !session.over()) session.tail();
    session.advance();
  }
}
