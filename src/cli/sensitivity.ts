// Decides what `tukhum sensitivity` asks of the lab and prints of it: which numbers of a scenario move a measure.

import { textIn } from '../base/index.ts';
import { METRICS } from '../engine/index.ts';
import { studySensitivity } from '../lab/index.ts';
import type { SensitivityReport } from '../lab/index.ts';
import { readScenario } from '../scenario/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { defaultStrategy, strategiesFor } from '../strategies/index.ts';
import type { Given, OptionTable } from './args.ts';
import { complain } from './desk.ts';
import type { Desk, ExitCode } from './desk.ts';
import { scenarioText, withPool } from './lessons.ts';
import { percent, shown, signed, wholeOption } from './numbers.ts';
import { onlyPlace } from './play.ts';
import { say } from './words.ts';

export const SENSITIVITY_OPTIONS: OptionTable = {
  measure: 'value',
  strategy: 'value',
  trajectories: 'value',
  points: 'value',
  json: 'flag',
};

const USUAL = { trajectories: 6, keep: 6, points: 128, seeds: 2 };
const MOST_SHOWN = 12;

export async function sensitivityCommand(given: Given, desk: Desk): Promise<ExitCode> {
  const place = onlyPlace(given, desk, 'sensitivity', 'what-scenario');
  if (place === null) return 2;
  const source = await scenarioText(place, desk);
  if (source === null) return 2;
  const { scenario } = readScenario(source.text, source);
  if (scenario === null) {
    complain(desk, 'not-playable', { file: place });
    return 1;
  }
  const named = given.values.get('measure') ?? 'flowIndex';
  const metric = METRICS.find(({ id }) => id === named)?.id;
  if (metric === undefined) {
    const measures = METRICS.map(({ id }) => id).join(', ');
    complain(desk, 'measure-unknown', { measure: named, measures });
    return 2;
  }
  const strategy = given.values.get('strategy') ?? defaultStrategy('state');
  if (!strategiesFor('state').includes(strategy)) {
    complain(desk, 'diff-strategy', { name: strategy, names: strategiesFor('state').join(', ') });
    return 2;
  }
  const trajectories = wholeOption(given, desk, { name: 'trajectories', least: 2, most: 1000 });
  const points = wholeOption(given, desk, { name: 'points', least: 8, most: 65_536 });
  if (trajectories === null || points === null) return 2;
  const { turns } = scenario.calendar;
  const report = await withPool(desk, (tools) =>
    studySensitivity(
      {
        ...USUAL,
        scenario: source,
        side: { seats: seatsPlaying(scenario, strategy), values: {}, rulesOff: [] },
        measurement: { metric, state: null, from: Math.max(1, turns - 3), to: turns, how: 'mean' },
        trajectories: trajectories ?? USUAL.trajectories,
        points: points ?? USUAL.points,
        key: 'sensitivity',
      },
      tools,
    ),
  );
  if (report === null) return 2;
  if (given.flags.has('json')) desk.out(JSON.stringify({ measure: metric, strategy, ...report }));
  else print(report, { title: textIn(scenario.title, desk.locale), metric, strategy }, desk);
  return 0;
}

function seatsPlaying(scenario: Scenario, strategy: string) {
  const seats = scenario.seats.filter(({ kind }) => kind === 'state');
  return Object.fromEntries(seats.map(({ id }) => [id, { strategy }]));
}

function print(
  { games, screened, shares, alone }: SensitivityReport,
  facts: { readonly title: string; readonly metric: string; readonly strategy: string },
  desk: Desk,
): void {
  const { locale } = desk;
  desk.out(say(locale, 'sensitivity-title', { ...facts, games, numbers: screened.length }));
  desk.out('');
  desk.out(say(locale, 'sensitivity-screened'));
  for (const { key, mu, muStar, sigma } of screened.slice(0, MOST_SHOWN)) {
    const line = { key, effect: shown(muStar), signed: signed(mu), spread: shown(sigma) };
    desk.out(`  ${say(locale, 'sensitivity-effect', line)}`);
  }
  desk.out('');
  desk.out(say(locale, 'sensitivity-shares'));
  for (const { key, first, total } of shares) {
    const line = {
      key,
      first: percent(first.mean),
      low: percent(first.low),
      high: percent(first.high),
      total: percent(total.mean),
      totalLow: percent(total.low),
      totalHigh: percent(total.high),
    };
    desk.out(`  ${say(locale, 'sensitivity-share', line)}`);
  }
  desk.out(say(locale, 'sensitivity-alone', { alone: percent(alone) }));
}
