// Reads what has happened so far out of the records of events: how often, how long ago, and what was chosen.

import type { NumberReader, TruthReader } from './reader.ts';

/** Turns since an event that never happened. */
export const NEVER = 999;

/** How often an event happened so far. */
export function happenedReader(event: number): NumberReader {
  return ({ records }) => {
    let count = 0;
    for (const record of records.events) if (record.event === event) count += 1;
    return count;
  };
}

/** Turns since it last happened: 0 in the turn that it opened. */
export function sinceReader(event: number): NumberReader {
  return ({ turn, records }) => {
    for (let at = records.events.length - 1; at >= 0; at -= 1) {
      if (records.events[at].event === event) return turn - records.events[at].turn;
    }
    return NEVER;
  };
}

/** The choice that stands for the last time it happened is this one. */
export function chosenReader(event: number, choice: string): TruthReader {
  return ({ records }) => {
    for (let at = records.events.length - 1; at >= 0; at -= 1) {
      if (records.events[at].event === event) return records.events[at].answered === choice;
    }
    return false;
  };
}
