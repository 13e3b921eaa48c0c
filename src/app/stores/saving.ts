// Decides when an open game is kept in this browser: its pads at every press, the whole record at every turn.
import { textIn } from '../../base/index.ts';
import * as game from './game.ts';
import { preferences } from './preferences.ts';
import { keepGame, keepPads } from './storage.ts';
import { table } from './table.ts';

let saves = 0;

/** Counts up over pages too, so that the game saved last stands first. */
function nextOrder(): number {
  saves += 1;
  return Date.now() + saves;
}

export async function saveNow(): Promise<void> {
  const { scenario, game: facts } = table.getState();
  if (scenario === null || facts === null) return;
  table.setState({ saving: 'saving' });
  const trouble = await keepGame({
    id: game.gameId(),
    title: textIn(scenario.title, preferences.getState().locale),
    turn: Math.min(game.turn(), facts.turns + facts.tailTurns),
    turns: facts.turns,
    over: game.isOver(),
    order: nextOrder(),
    text: game.save(),
  });
  table.setState({ saving: trouble ?? 'saved' });
}

/** When pads cannot be kept by themselves, the whole record is. */
export function savePads(): void {
  if (!keepPads(game.gameId(), game.padsText())) void saveNow();
}
