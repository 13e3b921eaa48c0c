// Plays a timing plan with computer seats in place of teams and counts what people would read and decide; it knows no minutes.
import { compileScenario, type Scenario } from '../../src/scenario/index.ts';
import { DEFAULT_OPTIONS, openSession, type Session } from '../../src/session/index.ts';
import { STRATEGIES, defaultStrategy } from '../../src/strategies/index.ts';

type Plan = NonNullable<Scenario['workshop']>['plans'][number];

/** What one team has to do with in one round. */
export interface TeamRound {
  readonly round: number;
  readonly seat: string;
  /** Lines of news since the round before. */
  readonly news: number;
  /** Orders that it decides on; those that a round repeats by itself are not counted. */
  readonly orders: number;
  /** Events that ask it between the two turns of a round. */
  readonly answers: number;
}

/** Computer seats of this level stand for teams of governments. @source design choice */
const STATE_PLAY = 'adaptive-2';

/** One game of a plan, injects included, until its last round. */
export function playPlan(scenario: Scenario, plan: Plan, seed: string): readonly TeamRound[] {
  const turns = plan.rounds * plan.turnsPerRound;
  const world = compileScenario(scenario, { turns });
  const opened = openSession(
    {
      scenario: { id: scenario.id, title: scenario.title, text: '' },
      seed,
      seats: scenario.seats.map(({ id, kind }) => ({
        seat: id,
        holder: 'computer',
        strategy: kind === 'state' ? STATE_PLAY : defaultStrategy(kind),
      })),
      options: {
        ...DEFAULT_OPTIONS,
        turnsPerRound: plan.turnsPerRound === 2 ? 2 : 1,
        turns,
        plan: plan.id,
      },
    },
    world,
    STRATEGIES,
  );
  if (!opened.ok) throw new Error(`${scenario.id} ${plan.id}: ${opened.error.code}`);
  const session = opened.value;
  session.advance();
  const rounds: TeamRound[] = [];
  let before: readonly number[] = [];
  for (let round = 1; round <= plan.rounds; round += 1) {
    release(session, plan, round + 1);
    session.close();
    const played = session.lastRound();
    for (const seat of plan.teams) rounds.push(roundOf(session, { round, seat, played, before }));
    before = played;
    session.advance();
    session.advance();
  }
  return rounds;
}

/** Injects wait for the next opening, so those of a round are queued in the round before it. */
function release(session: Session, plan: Plan, round: number): void {
  const step = plan.steps.find((one) => one.kind === 'round' && one.round === round);
  for (const inject of step?.injects ?? []) session.inject(inject);
}

interface Played {
  readonly round: number;
  readonly seat: string;
  readonly played: readonly number[];
  readonly before: readonly number[];
}

function roundOf(session: Session, { round, seat, played, before }: Played): TeamRound {
  const [first = 0, ...later] = played;
  const news = before.flatMap((turn) => session.report(seat, turn)?.news ?? []).length;
  const orders = session.report(seat, first)?.orders.length ?? 0;
  const answers = later
    .flatMap((turn) => session.report(seat, turn)?.orders ?? [])
    .filter(({ order }) => order.kind === 'answer').length;
  return { round, seat, news, orders, answers };
}
