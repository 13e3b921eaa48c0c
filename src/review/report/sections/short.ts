// Writes the first part that anybody reads: what came of the game in a few sentences, each from a figure that stands further down.

import { list } from '../../../scenario/index.ts';
import type { Section } from '../../../scenario/index.ts';
import { tableMeasures } from '../../timeline/index.ts';
import { standingOf } from '../course.ts';
import { percent, scaleOf } from '../figures.ts';
import { decisionText } from '../tables/continued.ts';
import { planOf } from '../tables/debrief.ts';
import { measureName, seatName } from '../telling.ts';
import type { Telling } from '../telling.ts';
import { changeText, isBetter, sectionOf, valueText } from './blocks.ts';

/** Measures that are told first: those of the table that lie furthest from nothing done. */
const MOST_GAPS = 4;

export function shortSection(telling: Telling): Section {
  return sectionOf(
    telling,
    'short',
    list([
      ...gapLines(telling),
      ...turningLine(telling),
      ...luckLines(telling),
      ...planLine(telling),
    ]),
  );
}

/** Only measures that are read as of 100 can be put in one order by how far they moved. */
function gapLines(telling: Telling): readonly string[] {
  const { game, words } = telling;
  return tableMeasures(game)
    .filter(({ metric }) => scaleOf(metric).factor === 100)
    .map((measure) => ({ measure, ...standingOf(game, measure) }))
    .filter(({ gapEnd }) => gapEnd !== null)
    .sort((one, other) => Math.abs(other.gapEnd ?? 0) - Math.abs(one.gapEnd ?? 0))
    .slice(0, MOST_GAPS)
    .map(({ measure, end, gapEnd }) =>
      words.shortGap(
        measureName(telling, measure),
        valueText(telling, measure.metric, end),
        changeText(telling, measure.metric, gapEnd),
        isBetter(measure.metric, gapEnd),
      ),
    );
}

function turningLine(telling: Telling): readonly string[] {
  const { words, parts } = telling;
  const found = parts.turningPoints ?? null;
  if (found === null || telling.game.source === 'stored') return [];
  const first = found.points.find(({ told }) => told);
  if (first === undefined) return [words.shortNoTurn];
  const { turn, seat } = first.decision;
  const orders = decisionText(telling, first.decision);
  return [words.shortTurn(turn, seatName(telling, seat), orders)];
}

function luckLines(telling: Telling): readonly string[] {
  const { words, parts, locale } = telling;
  const luck = parts.luck ?? null;
  if (luck === null || !luck.reproduced) return [];
  const unusual = luck.places.filter(({ reading }) => reading !== 'usual');
  if (unusual.length === 0) return [words.shortUsual];
  return unusual.map(({ measure, span, quantile, reading }) =>
    words.shortLuck(
      `${measureName(telling, measure)}, ${words.span[span.name]}`,
      percent(locale, quantile.mean),
      words.luckReadings[reading],
    ),
  );
}

function planLine(telling: Telling): readonly string[] {
  const { keep, change, actions } = planOf(telling);
  if (keep.length + change.length + actions.length === 0) return [];
  return [telling.words.shortPlan(actions.length, keep.length, change.length)];
}
