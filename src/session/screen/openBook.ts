// Decides what an open book adds to a seat's screen: true values, and the same game with nothing done; judging rests on the view.

import { STATE_READINGS, ZONE_READINGS, copyState } from '../../engine/index.ts';
import type { Estimate, State, View } from '../../engine/index.ts';
import { playGame } from '../playout.ts';
import type { Session } from '../session.ts';

type Columns = Readonly<Record<string, unknown>>;

function trueColumns<Name extends string>(
  names: readonly Name[],
  seen: Readonly<Record<Name, Estimate>>,
  state: State,
): Record<Name, Estimate> {
  const columns = state as unknown as Columns;
  const shown: Record<Name, Estimate> = { ...seen };
  for (const name of names) {
    const column = columns[name];
    if (!(column instanceof Float64Array)) continue;
    if (column.length !== seen[name].value.length) continue;
    shown[name] = { value: column, band: new Float64Array(column.length) };
  }
  return shown;
}

/** The view as someone sees it who plays alone with the books open. */
export function trueView(view: View, state: State): View {
  return {
    ...view,
    zone: trueColumns(ZONE_READINGS, view.zone, state),
    state: trueColumns(STATE_READINGS, view.state, state),
  };
}

/** What is drawn of a view: itself while the books are closed. */
export function shownOf(game: Session, view: View): View {
  if (!game.setup.options.openBook) return view;
  const truth = game.truth(view.turn);
  return truth === null ? view : trueView(view, truth);
}

/** Opened states of the same game with nothing done, by turn from 1; played once a game. */
const idleGames = new WeakMap<Session, readonly State[]>();

/** This turn with nothing done; null unless the game is played with an open book. */
export function idleNow(game: Session): State | null {
  if (!game.setup.options.openBook) return null;
  const known = idleGames.get(game) ?? idleStates(game);
  idleGames.set(game, known);
  return known[game.turn() - 1] ?? null;
}

function idleStates(game: Session): readonly State[] {
  const { world, setup } = game;
  const first = game.truth(1);
  const states: State[] = first === null ? [] : [first];
  playGame({
    world,
    seed: setup.seed,
    strategies: new Map(),
    onTurn: ({ after }) => states.push(copyState(world.layout, after)),
  });
  return states;
}
