// Decides what lies on the desk of who leads the table: the plan's steps and where each inject stands; it opens no dialog.
import type { Session } from '../../session/index.ts';
import { roundOfInject } from '../facts/session.ts';
import type { InjectLine, PlanBook } from '../facts/session.ts';
import type { ClosedBooks } from '../scenarios/messages.ts';
import type { Desk } from './table.ts';

/** At a shared device, while one seat's screen is up, the desk tells times only: nothing of what is to come. */
export function deskOver(game: Session, closed: ClosedBooks, isPrivate: boolean): Desk {
  const plan = closed.plans.find(({ id }) => id === game.setup.options.plan) ?? null;
  const { turns, tailTurns } = game.world;
  return {
    plan: plan !== null && isPrivate ? timesOf(plan) : plan,
    injects: isPrivate ? null : injectLines(game, closed, plan),
    opensAgain: !game.over() && game.turn() < turns + tailTurns,
  };
}

function timesOf(plan: PlanBook): PlanBook {
  return { ...plan, steps: plan.steps.map((step) => ({ ...step, injects: [], say: {} })) };
}

/** In the order in which the plan places them, the others behind. */
function injectLines(
  game: Session,
  { injects }: ClosedBooks,
  plan: PlanBook | null,
): readonly InjectLine[] {
  const queued = game.injects();
  const released = game.released();
  const last = Number.MAX_SAFE_INTEGER;
  return injects
    .map((card) => ({
      ...card,
      round: roundOfInject(plan, card.id),
      waiting: queued.flatMap(({ inject }, at) => (inject === card.id ? [at] : [])).reverse(),
      happened: released.filter(({ inject }) => inject === card.id).map(({ turn }) => turn),
    }))
    .sort((a, b) => (a.round ?? last) - (b.round ?? last));
}
