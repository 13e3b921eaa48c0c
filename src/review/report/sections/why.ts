// Writes why it came so: what the game turned on, causes that add up, what was luck; every figure with its interval and n.

import { heading, paragraph } from '../../../scenario/index.ts';
import type { Block, Chart, Section } from '../../../scenario/index.ts';
import { lastOrderTurn } from '../../game/index.ts';
import type { LuckResult } from '../../luck/index.ts';
import { CAUSE_KINDS } from '../../receipts/index.ts';
import type { SpanReceipt } from '../../receipts/index.ts';
import type { TurningPoint } from '../../timeline/index.ts';
import { FAN_QUANTILES } from '../../whatIf/index.ts';
import type { Effect } from '../../whatIf/index.ts';
import { INDEX, figure, percent, scaleOf, signed } from '../figures.ts';
import { feltReceipts, seatOfCause } from '../tables/causes.ts';
import { decisionText } from '../tables/continued.ts';
import { causeName, measureName, nameIn, seatName } from '../telling.ts';
import type { Telling } from '../telling.ts';
import { charted, differenceText, note, sectionOf, textTable, valueText } from './blocks.ts';

/** Stands where games would have to be played first. */
export function notPlayed({ game, words }: Telling): readonly Block[] {
  return [paragraph(game.source === 'stored' ? words.notStored : words.notAsked)];
}

export function turningSection(telling: Telling): Section {
  const { words, parts } = telling;
  const found = parts.turningPoints ?? null;
  if (found === null || telling.game.source === 'stored')
    return sectionOf(telling, 'turningPoints', notPlayed(telling));
  const points = found.points.map((point, at) => pointBlocks(telling, point, at + 1));
  return sectionOf(telling, 'turningPoints', [
    paragraph(words.turningNote(found.looked)),
    ...(points.length === 0 ? [paragraph(words.turningNone)] : points.flat()),
  ]);
}

/** One line a measure, its spans side by side; measures of which nothing can be told are left to the tables. */
function pointBlocks(
  telling: Telling,
  { decision, effects, told }: TurningPoint,
  rank: number,
): readonly Block[] {
  const { words } = telling;
  const seat = seatName(telling, decision.seat);
  const isTold = ({ direction }: Effect) => direction === 'higher' || direction === 'lower';
  const spans = [...new Set(effects.map(({ span }) => span.name))];
  const names = [
    ...new Set(effects.filter(isTold).map((one) => measureName(telling, one.measure))),
  ];
  const rows = names.map((name) => [
    name,
    ...spans.map((span) => {
      const effect = effects.find(
        (one) => measureName(telling, one.measure) === name && one.span.name === span,
      );
      if (effect === undefined || !isTold(effect)) return words.cannotTell;
      return differenceText(telling, effect.difference, scaleOf(effect.measure.metric));
    }),
  ]);
  const heads = [words.columns.measure, ...spans.map((span) => `#${words.span[span]}`)];
  return [
    heading(words.turningHeading(rank, decision.turn, seat)),
    paragraph(decisionText(telling, decision)),
    ...(told ? textTable(heads, rows) : [note(words.turningNothing)]),
  ];
}

/** Causes of one number that are told in the report; the tables hold all of them. */
const MOST_LINES = 4;

export function causesSection(telling: Telling): Section {
  const { words, names, game } = telling;
  if (game.source === 'stored') return sectionOf(telling, 'causes', notPlayed(telling));
  const receipts = feltReceipts(telling);
  const { columns } = words;
  const sums = receipts.map((receipt) => receiptRow(telling, receipt));
  const lines = receipts.map((receipt) => [
    nameIn(names.readings, receipt.stock),
    largestLines(telling, receipt),
  ]);
  const kinds = CAUSE_KINDS.map((kind) => `#${names.causeKinds[kind]}`);
  return sectionOf(telling, 'causes', [
    paragraph(words.causesNote),
    ...textTable([columns.stock, `#${columns.opening}`, ...kinds, `#${columns.closing}`], sums),
    ...textTable([columns.stock, columns.cause], lines),
  ]);
}

function receiptRow(telling: Telling, receipt: SpanReceipt): readonly string[] {
  const { locale, names } = telling;
  const { stock, shownOpening, shownClosing, groups } = receipt;
  const kinds = CAUSE_KINDS.map((kind) => {
    const group = groups.find((one) => one.kind === kind);
    return group === undefined ? telling.words.none : signed(locale, group.shown, INDEX);
  });
  return [
    nameIn(names.readings, stock),
    figure(locale, shownOpening, INDEX),
    ...kinds,
    figure(locale, shownClosing, INDEX),
  ];
}

function largestLines(telling: Telling, { groups }: SpanReceipt): readonly string[] {
  const { words, locale } = telling;
  return groups
    .flatMap(({ lines }) => lines)
    .sort((one, other) => Math.abs(other.amount) - Math.abs(one.amount))
    .slice(0, MOST_LINES)
    .map(({ cause, shown }) =>
      words.causesLine(
        causeName(telling, cause),
        seatOfCause(telling, cause.seat),
        signed(locale, shown, INDEX),
      ),
    );
}

const MOST_FANS = 6;

export function luckSection(telling: Telling): Section {
  const { words, parts, locale } = telling;
  const luck = parts.luck ?? null;
  if (luck === null) return sectionOf(telling, 'luck', notPlayed(telling));
  const { columns } = words;
  const rows = luck.places.map(({ measure, span, played, usual, quantile, reading }) => [
    measureName(telling, measure),
    words.span[span.name],
    valueText(telling, measure.metric, played),
    valueText(telling, measure.metric, usual.mean),
    `${percent(locale, quantile.mean)} ${words.interval(percent(locale, quantile.low), percent(locale, quantile.high))}`,
    words.luckReadings[reading],
  ]);
  const heads = [columns.measure, columns.span, `#${columns.played}`, `#${columns.usual}`];
  const charts = luck.fans.slice(0, MOST_FANS).map((fan) => fanChart(telling, fan));
  return sectionOf(telling, 'luck', [
    paragraph(words.luckNote(luck.n, percent(locale, luck.kept))),
    ...(luck.reproduced ? [] : [paragraph(words.notReproduced)]),
    ...textTable([...heads, `#${columns.quantile}`, columns.reading], rows),
    ...(charts.length === 0 ? [] : [{ kind: 'charts', charts } as const, note(words.luckChart)]),
  ]);
}

function fanChart(
  telling: Telling,
  { measure, played, others }: LuckResult['fans'][number],
): Chart {
  const { words, game } = telling;
  const last = FAN_QUANTILES.length - 1;
  const { factor } = scaleOf(measure.metric);
  const quantile = (at: number) => others.map((values) => (values[at] ?? NaN) * factor);
  const told = (value: number | undefined) => valueText(telling, measure.metric, value ?? null);
  const end = others.at(-1) ?? [];
  const name = measureName(telling, measure);
  return {
    title: name,
    says: words.luckName(name, told(played.at(-1)), told(end[0]), told(end[last])),
    from: 1,
    lines: [
      { kind: 'main', values: charted(measure, played) },
      { kind: 'other', values: quantile(FAN_QUANTILES.indexOf(0.5)) },
    ],
    band: { low: quantile(0), high: quantile(last) },
    lastOrders: lastOrderTurn(game),
  };
}
