// Decides how a game without a screen is set up, played through and saved; what is printed of it is the commands' own.

import { metricsOf } from '../engine/index.ts';
import type { Metrics, World } from '../engine/index.ts';
import { bundleScenario } from '../scenario/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { DEFAULT_OPTIONS } from '../session/index.ts';
import type { Session, Setup } from '../session/index.ts';
import type { Cast } from './casting.ts';
import type { ScenarioFiles } from './files.ts';
import type { Length } from './length.ts';

export interface Game {
  readonly scenario: Scenario;
  readonly files: ScenarioFiles;
  readonly world: World;
  readonly cast: Cast;
  readonly seed: string;
  readonly length?: Length;
}

/** Only a record needs the scenario's text, laid into one file. */
export function setupFor(game: Game, recorded: boolean): Setup {
  const { scenario, files, world, cast, seed, length } = game;
  return {
    scenario: {
      id: scenario.id,
      title: scenario.title,
      text: recorded ? bundleScenario(files.text, files.texts) : '',
    },
    seed,
    seats: world.seats.map(({ id }) => ({
      seat: id,
      holder: 'computer',
      strategy: castId(cast, id),
    })),
    options: { ...DEFAULT_OPTIONS, ...length },
  };
}

/** Strategies by seat, since two files may bear the same id. */
export function strategiesOf(cast: Cast) {
  return new Map([...cast].map(([seat, strategy]) => [castId(cast, seat), strategy]));
}

export function castId(cast: Cast, seat: string): string {
  const id = cast.get(seat)?.id ?? '';
  const twin = [...cast.values()].some((one) => one.id === id && one !== cast.get(seat));
  return twin ? `${id}@${seat}` : id;
}

/** Plays to the end and through the tail; the metrics after each turn. */
export function playThrough(session: Session): readonly Metrics[] {
  const metrics: Metrics[] = [];
  session.advance();
  while (session.phase() !== 'debrief') {
    const turns =
      session.phase() === 'orders'
        ? session.close()
        : session.phase() === 'tail'
          ? session.tail()
          : null;
    if (turns?.ok === true) {
      for (const turn of [turns.value].flat()) metrics.push(metricsOf(session.world, turn.after));
    }
    session.advance();
  }
  return metrics;
}
