// Decides what `tukhum search` prints of what was found, for programs and for people; it computes nothing.

import { textIn } from '../base/index.ts';
import type { World } from '../engine/index.ts';
import type { Ingredient, LessonMark, SearchReport } from '../lab/index.ts';
import type { Scenario } from '../scenario/index.ts';
import type { Desk } from './desk.ts';
import { percent, shown, signed } from './numbers.ts';
import { say } from './words.ts';
import type { MessageKey } from './words.ts';
import { orderName } from './words/orders/index.ts';

export interface Printed {
  readonly scenario: Scenario;
  readonly world: World;
  readonly out: string | undefined;
}

const MOST_INGREDIENTS = 12;
const MOST_KINDS = 6;

export function printSearch(report: SearchReport, printed: Printed, desk: Desk): void {
  const { scenario, world } = printed;
  const { locale } = desk;
  const title = textIn(scenario.title, locale);
  const def = world.seats.find(({ id }) => id === report.seat);
  const seat = def === undefined ? report.seat : textIn(def.name, locale);
  const { games, generations } = report;
  desk.out(say(locale, 'search-title', { title, seat, class: report.class, games, generations }));
  desk.out('');
  printVerdict(report, desk);
  printGoals(report, desk);
  printVersus(report, desk);
  printAhead(report, desk);
  desk.out('');
  desk.out(say(locale, 'search-recipe'));
  for (const one of report.recipe.ingredients.slice(0, MOST_INGREDIENTS)) {
    desk.out(`  ${ingredientLine(one, world, desk)}`);
  }
  printTraits(report, desk);
  printKinds(report, desk);
  printLoops(report, desk);
  printLessons(report, desk);
}

function printVerdict({ verdict, outOfSample }: SearchReport, desk: Desk): void {
  const [hardest] = outOfSample.versus;
  if (hardest === undefined) return;
  const { mean, low, high } = hardest.difference;
  desk.out(
    say(desk.locale, verdict === 'found' ? 'search-found' : 'search-none', {
      seeds: outOfSample.seeds,
      strategy: hardest.strategy,
      difference: signed(mean),
      low: signed(low),
      high: signed(high),
    }),
  );
}

function printGoals({ goals, outOfSample }: SearchReport, desk: Desk): void {
  const strategy = outOfSample.versus[0]?.strategy ?? '';
  for (const { metric, state, weight, found, baseline, gain } of goals) {
    const measure = state === null ? metric : `${metric} (${state})`;
    const facts = {
      measure,
      weight: `${weight > 0 ? '+' : '−'}${Math.abs(weight * 100).toFixed(0)}`,
      found: shown(found),
      baseline: shown(baseline),
      strategy,
      gain: signed(gain),
    };
    desk.out(`  ${say(desk.locale, 'search-goal', facts)}`);
  }
}

function printVersus({ outOfSample }: SearchReport, desk: Desk): void {
  desk.out(say(desk.locale, 'search-versus', { score: signed(outOfSample.score.mean) }));
  for (const { strategy, difference, beaten } of outOfSample.versus) {
    const { mean, low, high } = difference;
    const mark = beaten ? '✓' : '✗';
    desk.out(`  ${mark} ${strategy}  ${signed(mean)} [${signed(low)}, ${signed(high)}]`);
  }
}

function printAhead({ ahead }: SearchReport, desk: Desk): void {
  if (ahead === null) {
    desk.out(say(desk.locale, 'search-no-ahead'));
    return;
  }
  const { mean, low, high, n } = ahead.difference;
  desk.out(
    say(desk.locale, ahead.helps ? 'search-ahead' : 'search-ahead-idle', {
      difference: signed(mean),
      low: signed(low),
      high: signed(high),
      n,
    }),
  );
}

const THIRDS = ['search-early', 'search-middle', 'search-late'] as const;
/** Share of an order's uses from which its third of the game is named. */
const MOSTLY = 0.55;

function ingredientLine(one: Ingredient, world: World, desk: Desk): string {
  const { locale } = desk;
  const third = one.thirds.findIndex((share) => share >= MOSTLY);
  const zones = one.zones.flatMap((id) => {
    const name = world.zones.find((zone) => zone.id === id)?.name;
    return name === undefined ? [] : [textIn(name, locale)];
  });
  const line = say(locale, 'search-ingredient', {
    order: orderName(locale, one.kind),
    times: one.perGame.toFixed(1),
    turn: Math.round(one.firstTurn),
    when: say(locale, THIRDS[third] ?? 'search-throughout'),
  });
  return zones.length === 0 ? line : `${line} (${zones.join(locale === 'ar' ? '، ' : ', ')})`;
}

function printTraits({ recipe }: SearchReport, desk: Desk): void {
  if (recipe.traits.length === 0) return;
  const traits = recipe.traits.map(({ gene, value }) => `${gene} ${shown(value)}`).join(', ');
  desk.out(say(desk.locale, 'search-traits', { traits }));
}

function printKinds({ kinds }: SearchReport, desk: Desk): void {
  const { locale } = desk;
  desk.out('');
  desk.out(say(locale, 'search-kinds'));
  for (const { kind, share, loss, dominant } of kinds.slice(0, MOST_KINDS)) {
    const facts = {
      order: orderName(locale, kind),
      share: percent(Math.max(0, share)),
      low: signed(loss.low),
      high: signed(loss.high),
    };
    desk.out(`  ${say(locale, dominant ? 'search-dominant' : 'search-kind', facts)}`);
  }
}

function printLoops({ loops }: SearchReport, desk: Desk): void {
  const { locale } = desk;
  const { games, repetitions, undoings } = loops;
  desk.out('');
  if (repetitions.example === null && undoings.example === null) {
    desk.out(say(locale, 'search-no-loops', { games }));
  }
  if (repetitions.example !== null) {
    const { from, to, kinds } = repetitions.example;
    const orders = kinds.map((kind) => orderName(locale, kind)).join(locale === 'ar' ? '، ' : ', ');
    desk.out(say(locale, 'search-repeats', { count: repetitions.games, games, from, to, orders }));
  }
  if (undoings.example !== null) {
    const { kind, turns } = undoings.example;
    const order = orderName(locale, kind);
    const facts = { count: undoings.games, games, order, turns: turns.join(', ') };
    desk.out(say(locale, 'search-undoes', facts));
  }
}

const MARKS: Readonly<Record<LessonMark, MessageKey>> = {
  stands: 'mark-stands',
  'weak-play-only': 'mark-weak',
  'not-as-written': 'mark-not',
  undecided: 'mark-undecided',
  'one-class': 'mark-one-class',
};

function printLessons({ lessons }: SearchReport, desk: Desk): void {
  if (lessons?.length === 0) return;
  const { locale } = desk;
  desk.out('');
  if (lessons === null) {
    desk.out(say(locale, 'search-no-lessons'));
    return;
  }
  desk.out(say(locale, 'search-lessons'));
  for (const { id, mark, contests } of lessons) {
    desk.out(`  ${id}: ${say(locale, MARKS[mark])}`);
    for (const { play, against, written, effect, mark: own } of contests) {
      const facts = {
        play: `${play.class} (${play.best})`,
        against: `${against.class} (${against.best})`,
        effect: signed(effect.mean),
        low: signed(effect.low),
        high: signed(effect.high),
        written: signed(written.mean),
      };
      const line = own === 'one-class' ? 'search-one-class' : 'search-contest';
      desk.out(`    ${say(locale, line, facts)}`);
    }
  }
}
