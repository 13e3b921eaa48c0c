// Decides who knew what when: what was true, what a seat observed and what it was told, side by side, turn by turn.

import { agendaShareOf } from '../../engine/index.ts';
import type {
  Estimate,
  NewsRecord,
  PairReading,
  State,
  StateReading,
  View,
  ZoneReading,
} from '../../engine/index.ts';
import { stateAt } from '../game/index.ts';
import type { ReviewGame } from '../game/index.ts';
import { viewIn } from './views.ts';

/** A reading of one zone, state or pair, by index. */
export type KnownSubject =
  | { readonly of: 'zone'; readonly reading: ZoneReading; readonly subject: number }
  | { readonly of: 'state'; readonly reading: StateReading; readonly subject: number }
  | { readonly of: 'pair'; readonly reading: PairReading; readonly subject: number };

/** What was known at the opening of a turn. */
export interface KnowledgeAt {
  readonly turn: number;
  readonly truth: number;
  /** Null: it observed nothing. */
  readonly observed: { readonly value: number; readonly band: number } | null;
  /** News of the subject that it read then. */
  readonly told: readonly NewsRecord[];
}

/** True, observed and told for one seat and one subject, from the first known turn to the last. */
export function knowledgeOver(
  game: ReviewGame,
  seat: number,
  subject: KnownSubject,
): readonly KnowledgeAt[] {
  return Array.from({ length: game.turns.length + 1 }, (_, at) => at + 1).flatMap((turn) => {
    const state = stateAt(game, turn);
    const view = viewIn(game, seat, turn);
    if (state === null || view === null) return [];
    return [
      {
        turn,
        truth: truthOf(state, subject),
        observed: observedIn(view, subject),
        told: view.news.filter((line) => line[subject.of] === subject.subject),
      },
    ];
  });
}

/** What a view holds of a subject; null when nothing. */
export function observedIn(view: View, known: KnownSubject): KnowledgeAt['observed'] {
  const { value, band } = estimateOf(view, known);
  const seen = value[known.subject];
  if (seen === undefined || Number.isNaN(seen)) return null;
  return { value: seen, band: band[known.subject] ?? 0 };
}

function estimateOf(view: View, known: KnownSubject): Estimate {
  switch (known.of) {
    case 'zone':
      return view.zone[known.reading];
    case 'state':
      return view.state[known.reading];
    case 'pair':
      return view.pair[known.reading];
  }
}

/** The true value of a reading. */
export function truthOf(state: State, known: KnownSubject): number {
  const { subject } = known;
  if (known.of === 'state' && known.reading === 'agendaShare') return agendaShareOf(state, subject);
  if (known.of === 'zone' && known.reading === 'harmOwed')
    return (state.harmLast[subject] ?? NaN) + (state.harmPrior[subject] ?? NaN);
  const column = known.reading as Exclude<typeof known.reading, 'agendaShare' | 'harmOwed'>;
  return state[column][subject] ?? NaN;
}
