// Hosts the engine as a boardgame.io game: state in G as plain JSON, the engine called when a turn ends; no rule of our own.

import { createRequire } from 'node:module';
import type { Game } from 'boardgame.io';
import type { Client as ClientOf } from 'boardgame.io/client';
import { chanceOf, openGame, resolveTurn, stateOver } from '../../src/engine/index.ts';
import type { Chance, Order, Records, State, Submission, World } from '../../src/engine/index.ts';

/** Everything of a state, as JSON can hold it. */
interface Held {
  readonly turn: number;
  readonly over: boolean;
  readonly block: readonly number[];
  readonly records: Records;
  /** Orders of the open turn, by seat in the order of their first move. */
  pending: { readonly seat: string; readonly orders: Order[] }[];
}

export interface Hosting {
  /** A move for every order, or one for all orders of a turn. */
  readonly moves: 'order' | 'turn';
  /** State read as the library hands it to a game (a draft), or, with care, the plain state behind that draft. */
  readonly reads: 'draft' | 'plain';
}

type HostedClient = ReturnType<typeof ClientOf<Held>>;
interface Library {
  readonly Client: typeof ClientOf;
  /** The plain state behind the draft that the library hands to a game. */
  readonly original: <T>(draft: T) => T | undefined;
}

/** The library as it is meant to run: no checks for developers, no panel. */
function loaded(): Library {
  process.env['NODE_ENV'] = 'production';
  // A folder import, which only the older kind of module knows; drafts come from the library's own copy of immer.
  const require = createRequire(import.meta.url);
  const { Client } = require('boardgame.io/client') as Pick<Library, 'Client'>;
  const inside = createRequire(require.resolve('boardgame.io/client'));
  const { original } = inside('immer') as Pick<Library, 'original'>;
  return { Client, original };
}

export interface Host {
  /** Plays a game by the orders that `decide` gives for each opened state; gives its last state. */
  play(seed: string, decide: (state: State, chance: Chance) => readonly Submission[]): State;
}

export function hostOf(world: World, hosting: Hosting): Host {
  const library = loaded();
  return {
    play(seed, decide) {
      const chance = chanceOf(seed);
      const client: HostedClient = library.Client<Held>({
        game: gameOf(world, chance, hosting, library),
        numPlayers: 1,
        debug: false,
      });
      client.start();
      let held = heldIn(client);
      while (!held.over) {
        const submissions = held.turn > world.turns ? [] : decide(stateOf(world, held), chance);
        if (hosting.moves === 'turn') client.moves['submit']?.(submissions);
        else {
          for (const { seat, orders } of submissions)
            for (const order of orders) client.moves['order']?.(seat, order);
          client.events.endTurn?.();
        }
        held = heldIn(client);
      }
      client.stop();
      return stateOf(world, held);
    },
  };
}

function heldIn(client: HostedClient): Held {
  const state = client.getState();
  if (state === null) throw new Error('The client holds no state.');
  return state.G;
}

function gameOf(world: World, chance: Chance, hosting: Hosting, { original }: Library): Game<Held> {
  return {
    name: world.id,
    disableUndo: true,
    setup: () => heldOf(openGame(world, chance)),
    turn: {
      ...(hosting.moves === 'turn' ? { minMoves: 1, maxMoves: 1 } : {}),
      onEnd: ({ G }) => {
        const held = hosting.reads === 'plain' ? (original(G) ?? G) : G;
        const resolution = resolveTurn(world, stateOf(world, held), held.pending, { chance });
        return heldOf(resolution.state);
      },
    },
    moves: {
      order: ({ G }, seat: string, order: Order) => {
        const known = G.pending.find((one) => one.seat === seat);
        if (known === undefined) G.pending.push({ seat, orders: [order] });
        else known.orders.push(order);
      },
      submit: ({ G }, submissions: readonly Submission[]) => {
        G.pending = submissions.map(({ seat, orders }) => ({ seat, orders: [...orders] }));
      },
    },
  };
}

function heldOf(state: State): Held {
  const { turn, over, records } = state;
  return { turn, over, records, block: Array.from(state.block), pending: [] };
}

function stateOf(world: World, { turn, over, records, block }: Held): State {
  return stateOver(world.layout, { turn, over, records, block: Float64Array.from(block) });
}
