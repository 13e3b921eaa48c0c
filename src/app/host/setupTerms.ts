// Decides what may still be agreed of a game that goes on: who holds the seats, minutes, manners; the rest is its record's.
import { useState } from 'react';
import type { RoomOptions } from '../../session/index.ts';
import { seatsOf, useRoomTerms } from './terms.ts';
import type { RoomHoldings, RoomTerms } from './terms.ts';
import { holdingsIn, optionsFor } from './setupRecord.ts';
import type { GoOn } from './setupRecord.ts';

interface Changed {
  readonly of: GoOn | null;
  readonly holders: RoomHoldings | null;
  readonly options: RoomOptions | null;
}

const UNCHANGED = { holders: null, options: null } as const;

/** The terms of a room that goes on; those of a new one while there is no record. What was changed belongs to one record. */
export function useGoOnTerms(goOn: GoOn | null): RoomTerms {
  const terms = useRoomTerms(goOn?.loaded ?? null);
  const [kept, setKept] = useState<Changed>({ of: null, ...UNCHANGED });
  if (goOn === null) return terms;
  const { record, loaded } = goOn;
  const changed = kept.of === goOn ? kept : { of: goOn, ...UNCHANGED };
  const holders = changed.holders ?? holdingsIn(record, loaded);
  const { turnsPerRound, fictionalNames, language, turns, plan } = record.options;
  return {
    ...terms,
    holders,
    teams: Object.values(holders).filter(({ holder }) => holder === 'team').length,
    isFictional: fictionalNames,
    seed: record.seed,
    options: changed.options ?? optionsFor(record, loaded),
    asked: {
      seats: seatsOf(loaded, holders),
      seed: record.seed,
      perRound: turnsPerRound,
      turns: turns ?? null,
      plan: plan ?? null,
      openBook: false,
      fictional: fictionalNames,
      language,
    },
    setHolders: (next) => setKept({ ...changed, holders: next }),
    setOptions(next) {
      const options = typeof next === 'function' ? next(changed.options) : next;
      setKept({ ...changed, options });
    },
  };
}
