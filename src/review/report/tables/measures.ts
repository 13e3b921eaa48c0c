// Fills the tables of measures: how each stands beside nothing done, and each by turn; which of them matter is the report's.

import { METRICS } from '../../../engine/index.ts';
import type { ReviewMeasure } from '../../whatIf/index.ts';
import { seriesOf, standingOf } from '../course.ts';
import { unitOf } from '../figures.ts';
import type { ReviewTable } from '../table.ts';
import { nameIn, placeName } from '../telling.ts';
import type { Telling } from '../telling.ts';
import { tableIn } from './columns.ts';

/** Every measure of the region, then of each state that has a seat, in the scenario's order. */
export function allMeasures({ game }: Telling): readonly ReviewMeasure[] {
  const states = game.world.states.filter(({ seated }) => seated).map(({ id }) => id);
  return [null, ...states].flatMap((state) =>
    METRICS.filter(({ per }) => state === null || per === 'state').map(({ id }): ReviewMeasure => ({
      metric: id,
      state,
    })),
  );
}

export function measuresTable(telling: Telling): ReviewTable {
  const { game, words, names } = telling;
  const rows = allMeasures(telling).map((measure) => {
    const { start, end, tail, change, idleEnd, idleTail, gapEnd, gapTail } = standingOf(
      game,
      measure,
    );
    const better = METRICS.find(({ id }) => id === measure.metric)?.better ?? 'neither';
    return [
      nameIn(names.metrics, measure.metric),
      measure.metric,
      placeName(telling, measure),
      words.units[unitOf(measure.metric)],
      words.better[better],
      start,
      end,
      tail,
      change,
      idleEnd,
      idleTail,
      gapEnd,
      gapTail,
    ];
  });
  return tableIn(
    telling,
    'measures',
    [
      ...(['measure', 'measureId', 'place', 'unit', 'good'] as const),
      ...(['#start', '#end', '#tail', '#change'] as const),
      ...(['#idleEnd', '#idleTail', '#gapEnd', '#gapTail'] as const),
    ],
    rows,
  );
}

/** Turn 0 is the opening of the first. */
export function seriesTable(telling: Telling): ReviewTable {
  const { game, names } = telling;
  const rows = allMeasures(telling).flatMap((measure) => {
    const { played, idle } = seriesOf(game, measure);
    return played.map((value, turn) => [
      nameIn(names.metrics, measure.metric),
      measure.metric,
      placeName(telling, measure),
      turn,
      value,
      idle?.[turn] ?? null,
    ]);
  });
  const columns = ['measure', 'measureId', 'place', '#turn', '#played', '#idle'] as const;
  return tableIn(telling, 'series', columns, rows);
}
