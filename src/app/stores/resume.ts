// Decides how a saved game comes back, from this browser or from a file, and what is offered when it is damaged.
import type { GameRecord } from '../../session/index.ts';
import type { LoadedScenario } from '../scenarios/messages.ts';
import { ownByText } from '../scenarios/own.ts';
import { readCarried } from '../scenarios/read.ts';
import { nextSeat, openDebrief, openTail, showSeat } from './gameActions.ts';
import * as game from './game.ts';
import { saveNow } from './saving.ts';
import { keptPads } from './storage.ts';
import type { SavedGame } from './storage.ts';
import { EMPTY_TABLE, table } from './table.ts';
import type { Trouble } from './table.ts';
import { resetUi } from './ui.ts';

/** Null when the game is open again; else why not, and what of it can still be played. */
export interface ResumeTrouble {
  readonly trouble: Trouble;
  readonly salvage: GameRecord | null;
}

export function resumeKept(saved: SavedGame): Promise<ResumeTrouble | null> {
  return resumeText(saved.text, keptPads(saved.id));
}

export async function resumeText(text: string, pads: string | null): Promise<ResumeTrouble | null> {
  const found = game.read(text);
  if (found.kind === 'damaged') return { trouble: found.trouble, salvage: found.salvage };
  return resumeRecord(game.withPads(found.record, pads));
}

export async function resumeRecord(record: GameRecord): Promise<ResumeTrouble | null> {
  const loaded = await scenarioOf(record);
  if (loaded === null) {
    return {
      trouble: { code: 'scenario', facts: { scenario: record.scenario.id } },
      salvage: null,
    };
  }
  const resumed = game.resume(record, loaded);
  if (!resumed.ok) return { trouble: resumed.error, salvage: salvageBefore(record, resumed.error) };
  resetUi();
  table.setState({
    ...EMPTY_TABLE,
    scenario: resumed.value.fictional ? loaded.fictional : loaded.facts,
    game: resumed.value,
    turn: game.turn(),
  });
  stand(resumed.value.people);
  void saveNow();
  return null;
}

/** The scenario that a saved game carries: one of ours as it stands, else read as a file of unknown origin. */
export async function scenarioOf({ scenario }: GameRecord): Promise<LoadedScenario | null> {
  const own = await ownByText(scenario.id, scenario.text);
  if (own !== null) return own;
  const outcome = await readCarried(`${scenario.id}.yaml`, scenario.text);
  return outcome.kind === 'read' ? outcome.answer.loaded : null;
}

/** When a turn does not come out as recorded, the turns before it still do. */
function salvageBefore(record: GameRecord, { code, facts }: Trouble): GameRecord | null {
  const turn = Number(facts['turn'] ?? 0);
  if (code !== 'differs' || turn < 2) return null;
  return {
    ...record,
    turns: record.turns.slice(0, turn - 1),
    phase: 'orders',
    pending: [],
    finalHash: null,
  };
}

/** Shows the screen that belongs to where the game stands. */
function stand(people: readonly string[]): void {
  if (game.phase() === 'resolve' || game.phase() === 'report') game.resolveRound();
  const [seat] = people;
  switch (game.phase()) {
    case 'brief':
      if (people.length === 1 && seat !== undefined)
        table.setState({ screen: game.screenOf(seat) });
      return table.setState({ stage: 'briefing' });
    case 'tail':
      if (people.length === 1 && seat !== undefined)
        table.setState({ screen: game.screenOf(seat) });
      return openTail();
    case 'debrief':
      return openDebrief();
    default: {
      const [owing] = game.owing();
      if (people.length === 1 && owing !== undefined) return showSeat(owing, 'orders');
      return nextSeat();
    }
  }
}
