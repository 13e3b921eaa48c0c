// Decides how a record becomes an open review: read, its scenario found, the game computed again; damaged files say so.
import { compileWorld, seatWorldOf } from '../../../engine/index.ts';
import type { SeatWorld, World } from '../../../engine/index.ts';
import { openReview } from '../../../review/index.ts';
import { RECORD_LIMIT, additionsIn, readRecord, tableLessonsOf } from '../../../session/index.ts';
import type { GameRecord } from '../../../session/index.ts';
import { STRATEGIES } from '../../../strategies/index.ts';
import type { LoadedScenario } from '../../scenarios/messages.ts';
import { scenarioOf } from '../../stores/resume.ts';
import { room } from '../../stores/room.ts';
import { EMPTY_TABLE, table } from '../../stores/table.ts';
import type { Trouble } from '../../stores/table.ts';
import { withKept } from './kept.ts';
import { warmFor } from '../warm.ts';
import { EMPTY_REVIEW, reviewStore } from './review.ts';
import type { OpenGame } from './review.ts';

type Opened = { readonly game: OpenGame } | { readonly trouble: Trouble };

const trouble = (code: string, facts: Trouble['facts'] = {}): Opened => ({
  trouble: { code, facts },
});

/** Compiled once a page: opening beside another game, or again, does not compile anew. */
const worlds = new Map<string, World>();

function worldOf(loaded: LoadedScenario, turns: number): World {
  const name = `${turns} ${loaded.text}`;
  const world = worlds.get(name) ?? compileWorld({ ...loaded.draft, turns });
  worlds.set(name, world);
  return world;
}

/** Lets the page draw and answer between two things that take long. */
function rest(): Promise<void> {
  return new Promise((go) => setTimeout(go));
}

/** Names of pairs and bodies as nobody in particular sees them. */
function knownOf(world: World): SeatWorld {
  const seen = seatWorldOf(world, 0);
  return { ...seen, seat: { ...seen.seat, kind: 'control' } };
}

/** A record of an older engine is read too: it opens from its stored states. */
async function opened(text: string): Promise<Opened> {
  const read = readRecord(text);
  if (read.ok) return openRecord(read.value);
  const { code, place, lastGoodTurn, older } = read.error;
  if (older !== null) return openRecord(older);
  return trouble(code, { place, turn: lastGoodTurn ?? 0 });
}

async function openRecord(record: GameRecord): Promise<Opened> {
  const loaded = await scenarioOf(record);
  if (loaded === null) return trouble('scenario', { scenario: record.scenario.id });
  const turns = record.options.turns ?? loaded.turns;
  await rest();
  const world = worldOf(loaded, turns);
  await rest();
  const review = openReview(record, { world, strategies: STRATEGIES });
  if (!review.ok) return trouble(review.error.code, {});
  const isFictional = record.options.fictionalNames;
  return {
    game: {
      game: review.value,
      scenario: isFictional ? loaded.fictional : loaded.facts,
      books: isFictional ? loaded.closed.fictional : loaded.closed.real,
      lessons: tableLessonsOf(loaded.lessons, turns),
      known: knownOf(world),
      lab: {
        id: record.link,
        folder: record.scenario.id,
        seed: record.seed,
        scenario: { file: `${record.scenario.id}.yaml`, text: record.scenario.text },
      },
    },
  };
}

/** Opens the review of a record's text; whatever was open before is put away. */
export async function openReviewOf(text: string): Promise<void> {
  reviewStore.setState({ ...EMPTY_REVIEW, opening: true }, true);
  const result = await opened(text);
  if ('trouble' in result) {
    return reviewStore.setState({ opening: false, trouble: result.trouble });
  }
  table.setState({ scenario: result.game.scenario });
  const record = withKept(result.game.game.record);
  const additions = additionsIn(record);
  reviewStore.setState({ ...EMPTY_REVIEW, opened: result.game, record, additions }, true);
  void warmFor(result.game.game);
}

/** Larger files are no records; see the session's own limit. */
export async function openFile(file: File): Promise<void> {
  if (file.size > RECORD_LIMIT) {
    return reviewStore.setState({ trouble: { code: 'too-large', facts: {} } });
  }
  await openReviewOf(await file.text());
}

/** Lays another game beside the open one; says why when it cannot. */
export async function openBeside(text: string): Promise<Trouble | null> {
  const result = await opened(text);
  if ('trouble' in result) return result.trouble;
  reviewStore.setState(({ beside }) => ({ beside: [...beside, result.game] }));
  return null;
}

/** Puts the review away: back to the game that is open in this page, or to the first page. */
export function leaveReview(): void {
  reviewStore.setState(EMPTY_REVIEW, true);
  if (table.getState().game !== null) return table.setState({ stage: 'debrief' });
  const led = room.getState().now;
  if (led?.view.role === 'console') {
    const { scenario } = led.still;
    return table.setState({ ...EMPTY_TABLE, stage: 'console', scenario }, true);
  }
  table.setState({ ...EMPTY_TABLE }, true);
}
