// Decides what happens on the desk of who leads the table: opening it, releasing an inject, following the plan.
import { textIn } from '../../base/index.ts';
import { roundOf } from '../facts/calendar.ts';
import { followStep, stepAt } from '../facts/session.ts';
import type { InjectLine, Position } from '../facts/session.ts';
import { wordsOf } from '../kit/words.tsx';
import * as game from './game.ts';
import { preferences } from './preferences.ts';
import { saveNow } from './saving.ts';
import { goToStep, keepTime, sitting, takeUp } from './sitting.ts';
import { isPrivate, table } from './table.ts';
import type { TableState } from './table.ts';
import { openPack } from '../workshop/opened.ts';
import { say, showOverlay } from './ui.ts';

function layDesk(): void {
  table.setState((now) => ({ desk: game.deskOf(isPrivate(now)) }));
}

export function openDesk(): void {
  takeUp(game.gameId());
  layDesk();
  showOverlay('desk');
}

/** What is printed for a room, of the scenario that is played. */
export function openWorkshop(): void {
  const { game: facts } = table.getState();
  openPack({ text: game.scenarioText(), fictional: facts?.fictional === true });
}

/** Takes everything from the desk, and what was said aloud of it: a page holds it only while it is read. */
export function closeDesk(): void {
  say('');
  showOverlay('none');
  table.setState({ desk: null });
}

const titleOf = ({ title }: InjectLine) => textIn(title, preferences.getState().locale);
const words = () => wordsOf(preferences.getState().locale);

export function releaseInject(line: InjectLine): void {
  const released = game.release(line.id);
  if (!released.ok) return table.setState({ trouble: released.error });
  layDesk();
  say(words().t('announce.released', { inject: titleOf(line) }));
  void saveNow();
}

export function takeBackInject(line: InjectLine): void {
  const [position] = line.waiting;
  if (position === undefined) return;
  game.takeBack(position);
  layDesk();
  say(words().t('announce.takenBack', { inject: titleOf(line) }));
  void saveNow();
}

/** Where the game stands, as a plan counts; null on screens that belong to no step. */
function positionOf({ stage, turn, game: facts }: TableState): Position | null {
  if (facts === null) return null;
  switch (stage) {
    case 'briefing':
    case 'tail':
    case 'debrief':
      return { stage, round: 0 };
    case 'orders':
      return { stage: 'round', round: roundOf(turn, facts.perRound) };
    default:
      return null;
  }
}

/** Moves the plan on with the game. */
export function followGame(): void {
  const now = table.getState();
  const position = positionOf(now);
  if (now.game === null || now.game.plan === null || position === null) return;
  takeUp(game.gameId());
  const { plan } = game.deskOf(true);
  if (plan === null) return;
  const { step } = sitting.getState();
  goToStep(followStep(plan.steps, step, stepAt(plan.steps, position)), Date.now());
  keepTime(Date.now());
}
