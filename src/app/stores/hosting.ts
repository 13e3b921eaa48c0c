// Decides how a room is opened, in this browser or on the server of this page, and whether such a server is there.
import type { RoomAsked, RoomOptions } from '../../session/index.ts';
import type { LoadedScenario } from '../scenarios/messages.ts';
import type { GameAsked } from './game.ts';

/** A server that lets this page lead rooms, one that only serves people who join, or none. */
export type ServerHere = 'ours' | 'far' | 'none';

export async function serverHere(): Promise<ServerHere> {
  return Promise.resolve('none');
}

/** What is asked of a room, from what was agreed about its game. */
export function roomAsked(
  loaded: LoadedScenario,
  asked: GameAsked,
  options: RoomOptions,
): RoomAsked {
  return {
    setup: {
      scenario: { id: loaded.facts.id, title: loaded.facts.title, text: loaded.text },
      seed: asked.seed,
      seats: asked.seats,
      options: {
        turnsPerRound: asked.perRound,
        openBook: false,
        fictionalNames: asked.fictional,
        language: asked.language,
        turns: asked.turns,
        plan: asked.plan,
      },
    },
    options,
    record: null,
  };
}

export async function openOnServer(
  loaded: LoadedScenario,
  asked: GameAsked,
  options: RoomOptions,
): Promise<boolean> {
  void roomAsked(loaded, asked, options);
  return Promise.resolve(false);
}

export async function openHere(
  loaded: LoadedScenario,
  asked: GameAsked,
  options: RoomOptions,
): Promise<boolean> {
  void roomAsked(loaded, asked, options);
  return Promise.resolve(false);
}
