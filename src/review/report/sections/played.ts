// Writes the first parts of a report: what was played, by roles, and what came of it beside the same luck with nothing done.

import { METRICS, PANELS } from '../../../engine/index.ts';
import { heading, list, paragraph } from '../../../scenario/index.ts';
import type { Block, Chart, Section } from '../../../scenario/index.ts';
import { lastOrderTurn } from '../../game/index.ts';
import { tableMeasures } from '../../timeline/index.ts';
import type { ReviewMeasure } from '../../whatIf/index.ts';
import { seriesOf, standingOf } from '../course.ts';
import { gameTable, seatsTable } from '../tables/played.ts';
import type { ReviewTable } from '../table.ts';
import { measureName, nameIn, stateName } from '../telling.ts';
import type { Telling } from '../telling.ts';
import { changeText, charted, note, sectionOf, textTable, valueText } from './blocks.ts';

export function playedSection(telling: Telling): Section {
  const { game, words } = telling;
  const { source, difference } = game;
  const checked =
    source === 'replayed'
      ? words.verified
      : difference === null
        ? words.stored
        : words.differs(difference.turn);
  return sectionOf(telling, 'played', [
    paragraph(checked),
    ...asTexts(gameTable(telling)),
    ...asTexts(seatsTable(telling)),
    note(words.roles),
  ]);
}

function asTexts({ head, rows }: ReviewTable): readonly Block[] {
  return textTable(
    head,
    rows.map((cells) => cells.map((cell) => String(cell ?? ''))),
  );
}

/** Charts of the table's own measures; more than eight are no help. */
const MOST_CHARTS = 8;

export function measuresSection(telling: Telling): Section {
  const { game, words, names } = telling;
  const measures = tableMeasures(game);
  const charts = measures.slice(0, MOST_CHARTS).map((measure) => courseChart(telling, measure));
  const panels = PANELS.flatMap((panel): Block[] => [
    heading(names.panels[panel]),
    ...regionTable(
      telling,
      METRICS.filter((metric) => metric.panel === panel).map(({ id }) => id),
    ),
  ]);
  return sectionOf(telling, 'measures', [
    paragraph(words.measuresNote),
    ...(charts.length === 0 ? [] : [{ kind: 'charts', charts } as const, note(words.chartsNote)]),
    ...panels,
    ...byState(telling, measures),
  ]);
}

function courseChart(telling: Telling, measure: ReviewMeasure): Chart {
  const { game, words } = telling;
  const { played, idle } = seriesOf(game, measure);
  const told = (value: number | null | undefined) =>
    valueText(telling, measure.metric, value ?? null);
  const from = played.findIndex((value) => value !== null);
  const start = Math.max(0, from);
  const name = measureName(telling, measure);
  return {
    title: `${name} (${words.units[METRICS.find(({ id }) => id === measure.metric)?.unit ?? 'index']})`,
    says: words.chartName(name, told(played[start]), told(played.at(-1)), told(idle?.at(-1))),
    from: start,
    lines: [
      { kind: 'main', values: charted(measure, played.slice(start)) },
      ...(idle === null
        ? []
        : [{ kind: 'other', values: charted(measure, idle.slice(start)) } as const]),
    ],
    band: null,
    lastOrders: lastOrderTurn(game),
  };
}

function regionTable(
  telling: Telling,
  metrics: readonly ReviewMeasure['metric'][],
): readonly Block[] {
  const { columns } = telling.words;
  const rows = metrics.map((metric) => {
    const { start, end, tail, change, gapEnd, gapTail } = standingOf(telling.game, {
      metric,
      state: null,
    });
    return [
      nameIn(telling.names.metrics, metric),
      valueText(telling, metric, start),
      valueText(telling, metric, end),
      changeText(telling, metric, change),
      changeText(telling, metric, gapEnd),
      valueText(telling, metric, tail),
      changeText(telling, metric, gapTail),
    ];
  });
  const heads = [
    columns.measure,
    `#${columns.start}`,
    `#${columns.end}`,
    `#${columns.change}`,
    `#${columns.gapEnd}`,
    `#${columns.tail}`,
    `#${columns.gapTail}`,
  ];
  return textTable(heads, rows);
}

/** States side by side in the scenario's order: their values are teaching calibrations and are not ranked. */
function byState(telling: Telling, measures: readonly ReviewMeasure[]): readonly Block[] {
  const { game, words, names } = telling;
  const states = game.world.states.filter(({ seated }) => seated).map(({ id }) => id);
  const own = measures
    .map(({ metric }) => metric)
    .filter((metric) => METRICS.find(({ id }) => id === metric)?.per === 'state');
  const rows = own.map((metric) => [
    nameIn(names.metrics, metric),
    ...states.map((state) => {
      const { end, tail, gapEnd, gapTail } = standingOf(game, { metric, state });
      const [value, gap] = tail === null ? [end, gapEnd] : [tail, gapTail];
      const told = valueText(telling, metric, value);
      return gap === null ? told : `${told} (${changeText(telling, metric, gap)})`;
    }),
  ]);
  if (rows.length === 0) return [];
  const heads = [words.columns.measure, ...states.map((state) => `#${stateName(telling, state)}`)];
  return [heading(words.byState), ...textTable(heads, rows), note(words.byStateNote)];
}

export function limitsSection(telling: Telling): Section {
  const { words, scenario, say } = telling;
  const leaves = list((scenario.workshop?.leavesOut ?? []).map(({ text }) => say(text)));
  return sectionOf(telling, 'limits', [
    ...list(words.limitsLines),
    ...(leaves.length === 0 ? [] : [heading(words.limitsLeaves), ...leaves]),
  ]);
}
