// Writes one page a scenario from its probes.json: whether outcomes spread, whether seats have choices, which orders are dead weight.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PROBE_LIMITS, type MeasureSpread, type Probes } from '../../src/lab/index.ts';
import { compileScenario, type Scenario } from '../../src/scenario/index.ts';
import { table } from './table.ts';

const share = (value: number): string => `${(100 * value).toFixed(1).replace(/\.0$/, '')} %`;
const number = (value: number): string => String(Number(value.toPrecision(3))).replace('-', '−');
const chance = (p: number): string => (p < 0.0001 ? '< 0.0001' : String(p));

/** The page of a scenario; null where nothing was probed. */
export function probesPage(folder: string, scenario: Scenario): string | null {
  const file = path.join(folder, 'probes.json');
  if (!existsSync(file)) return null;
  const probes = JSON.parse(readFileSync(file, 'utf8')) as Probes;
  const { hash } = compileScenario(scenario);
  const parts = [
    `# Probes: ${scenario.title.en}`,
    'Made by `npm run docs` from `probes.json`, which `npx tukhum probe --write` writes. What is asked and how it is measured stands in [the lab and the search](../guides/lab-and-search.md#is-a-scenario-worth-a-table).',
    spreadPart(probes, hash),
    standingPart(probes, hash),
    busyPart(probes, hash, seatsToAsk(scenario)),
    weightPart(probes, hash),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function stale(world: string, hash: string): string {
  return world === hash
    ? ''
    : ' *Numbers, rules or orders of the scenario were changed since; these figures are of the version before.*';
}

function verdict(met: boolean): string {
  return met ? '**Met.**' : '**Not met.**';
}

function spreadPart({ spread }: Probes, hash: string): string {
  if (spread === undefined) return '';
  const { seeds, pinned, region, states, world } = spread;
  const names = pinned.map((id) => `\`${id}\``).join(', ');
  const says =
    pinned.length === 0
      ? `No measure of the region is on a bound in more than ${share(PROBE_LIMITS.pinned)} of games.`
      : `On a bound in more than ${share(PROBE_LIMITS.pinned)} of games: ${names}.`;
  const head = [
    'measure',
    'end: 5 %',
    '25 %',
    'median',
    '75 %',
    '95 %',
    'on a bound',
    'after the tail: 5 %',
    'median',
    '95 %',
    'on a bound',
  ];
  const rows = region.map(({ metric, end, tail }) => {
    const q = end.quantiles.map(number);
    const after = tail.quantiles.map(number);
    return [
      `\`${metric}\``,
      ...q,
      share(end.low + end.high),
      after[0] ?? '',
      after[2] ?? '',
      after[4] ?? '',
      share(tail.low + tail.high),
    ];
  });
  const single =
    states.length === 0
      ? ''
      : `\n\nFor single states nothing is asked. On a bound in more than ${share(PROBE_LIMITS.pinned)} of games: ${statesText(states)}.`;
  return `## Do outcomes spread?\n\n${verdict(pinned.length === 0)} ${says} ${seeds} games with mixed computer seats.${stale(world, hash)}\n\n${table(head, rows)}${single}`;
}

function statesText(states: readonly MeasureSpread[]): string {
  const metrics = [...new Set(states.map(({ metric }) => metric))];
  return metrics
    .map((metric) => {
      const here = states.filter((one) => one.metric === metric);
      return `\`${metric}\` (${here.map(({ state }) => state).join(', ')})`;
    })
    .join(', ');
}

function standingPart({ standing }: Probes, hash: string): string {
  if (standing === undefined) return '';
  const { seeds, middleTurn, strategies, world } = standing;
  const { winnerChanges, clearChanges, orderChanges, kendall } = standing;
  const met = orderChanges >= PROBE_LIMITS.changed;
  const rows = strategies
    .toSorted((a, b) => b.tail - a.tail)
    .map((one) => [
      `\`${one.strategy}\``,
      number(one.middle),
      number(one.tail),
      share(one.firstMiddle),
      share(one.firstTail),
    ]);
  const head = [
    'strategy',
    'score at mid-game',
    'after the tail',
    'first at mid-game',
    'first after the tail',
  ];
  return `## Does the tail change the order?\n\n${verdict(met)} In ${share(orderChanges)} of ${seeds} seeds some two strategies that stood clearly apart at turn ${middleTurn} stand clearly the other way round after the tail; ${share(PROBE_LIMITS.changed)} is asked. Of all pairs ${share(kendall)} change places. Another strategy stands *first* in ${share(winnerChanges)}, clearly so in ${share(clearChanges)}.${stale(world, hash)}\n\n${table(head, rows)}`;
}

/** Seats that strive for something, and so should be asked. */
function seatsToAsk({ seats }: Scenario): readonly string[] {
  return seats.flatMap(({ id, kind, goals }) =>
    kind === 'control' || Object.values(goals ?? {}).every((weight) => weight === 0) ? [] : [id],
  );
}

function busyPart({ busy }: Probes, hash: string, toAsk: readonly string[]): string {
  if (busy === undefined) return '';
  const missing = toAsk.filter((id) => !busy.seats.some(({ seat }) => seat === id));
  const met = missing.length === 0 && busy.seats.every((seat) => seat.busy >= PROBE_LIMITS.busy);
  const unasked = missing.length === 0 ? '' : ` Not asked yet: ${missing.join(', ')}.`;
  const turns = busy.seats[0]?.turns.map(({ turn }) => turn) ?? [];
  const head = [
    'seat',
    'all turns',
    ...turns.map((turn) => `turn ${turn}: busy`),
    'kinds it may use',
    'asked',
    'that help',
    'of these surely',
  ];
  const rows = busy.seats.map(({ seat, busy: all, turns: seen }) => {
    const perTurn = (of: 'usable' | 'asked' | 'helping' | 'surely') =>
      seen.map((one) => number(Math.round(10 * one[of]) / 10)).join(' · ');
    return [
      seat,
      share(all),
      ...seen.map((one) => share(one.busy)),
      perTurn('usable'),
      perTurn('asked'),
      perTurn('helping'),
      perTurn('surely'),
    ];
  });
  const kinds = busy.seats.map(({ seat, kinds: seen }) => {
    const sorted = seen.toSorted((a, b) => b.helps / b.asked - a.helps / a.asked);
    return `- ${seat}: ${sorted.map(({ kind, helps, asked }) => `\`${kind}\` ${helps}/${asked}`).join(', ')}`;
  });
  return `## Is any seat bored?\n\n${verdict(met)} A case is busy when at least ${PROBE_LIMITS.kinds} kinds of orders would each help the seat now; ${share(PROBE_LIMITS.busy)} of the cases of every seat is asked. ${busy.games} games, ${busy.cases} cases, ${share(busy.busy)} busy in all.${unasked}${stale(busy.world, hash)}\n\n${table(head, rows)}\n\nKinds by the cases in which they helped, of those in which they were asked:\n\n${kinds.join('\n')}`;
}

const VERDICTS = {
  matters: 'worse without, searched',
  loses: 'worse without, not searched',
  replaceable: 'replaceable',
  dead: 'dead weight',
} as const;

function weightPart({ weight }: Probes, hash: string): string {
  if (weight === undefined) return '';
  const { kinds, dead, replaceable, budget, presets, world } = weight;
  const met = dead.length + replaceable.length === 0;
  const names = (ids: readonly string[]) => ids.map((id) => `\`${id}\``).join(', ') || 'none';
  const head = [
    'kind',
    'verdict',
    'seat',
    'preset',
    'loss',
    'p',
    'searches',
    'seats that may use it',
  ];
  const rows = kinds.map(({ kind, verdict: found, decided, searches, seats }) => [
    `\`${kind}\``,
    VERDICTS[found],
    decided?.seat ?? '–',
    decided?.preset ?? '–',
    decided === null ? '–' : number(decided.loss),
    decided === null ? '–' : chance(decided.p),
    String(searches),
    String(seats.length),
  ]);
  return `## Which orders are dead weight?\n\n${verdict(met)} Dead weight: ${names(dead)}. Replaceable: ${names(replaceable)}. Searches of ${budget} games; presets: ${presets.join(', ')}.${stale(world, hash)}\n\n${table(head, rows)}`;
}
