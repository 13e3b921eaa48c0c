// Decides what the numbers of a game and the places that they are asked of are called.
import { GOODS, improvisedId } from '../../../engine/index.ts';
import type { Cause, World } from '../../../engine/index.ts';
import type { ReviewGame } from '../../../review/index.ts';
import { causeName } from '../../facts/causes.ts';
import type { Names } from '../../facts/names.ts';
import type { Words } from '../../kit/index.ts';
import type { NumberSpec, Place } from './numbers.ts';

/** A reading by its own name; a number that no seat reads by one of the review. */
export function numberName({ id }: { readonly id: string }, { code }: Words): string {
  const own = `why.number.${id}`;
  const name = code(own);
  return name === own ? code(`reading.${id}`) : name;
}

export interface Tongue {
  readonly names: Names;
  readonly words: Words;
}

/** The `at`-th place that a number is asked of. */
export function placeName(
  world: World,
  { spec, at, place }: { readonly spec: NumberSpec; readonly at: number; readonly place: Place },
  { names, words }: Tongue,
): string {
  const { t, code } = words;
  if (place === 'all') return t('why.allZones');
  if (typeof place === 'string')
    return t('why.zonesOf', { state: names.state(Number(place.slice('state:'.length))) });
  switch (spec.axes[at]) {
    case 'zone':
      return names.zone(place);
    case 'state':
      return names.state(place);
    case 'pair':
      return names.pair(place);
    case 'seat':
      return names.seat(world.seats[place]?.id ?? '');
    case 'good':
      return code(`good.${GOODS[place] ?? ''}`);
    case 'branch':
      return branchName(world, place, { names, words });
    default:
      return t('why.world');
  }
}

/** A network and what it moves. */
export function branchName(world: World, branch: number, { names, words }: Tongue): string {
  const { network = -1, good = -1 } = world.branches[branch] ?? {};
  return words.t('why.branch', {
    network: names.network(network),
    good: words.code(`good.${GOODS[good] ?? ''}`),
  });
}

/** All places of a question in one line. */
export function placesName(
  world: World,
  { spec, places }: { readonly spec: NumberSpec; readonly places: readonly Place[] },
  tongue: Tongue,
): string {
  return places.map((place, at) => placeName(world, { spec, at, place }, tongue)).join(' · ');
}

/** What the facilitator made up, by the id that its causes and news bear; null for what was not. */
export function improvisedBy({ turns }: ReviewGame, id: string) {
  for (const { turn, improvised } of turns) {
    const found = improvised.find((_, position) => improvisedId(turn + 1, position) === id);
    if (found !== undefined) return found;
  }
  return null;
}

/** A cause by name; what was improvised goes by the title that it was given. */
export function causeTitle(
  game: ReviewGame,
  cause: Pick<Cause, 'kind' | 'id'>,
  { names, words }: Tongue,
): string {
  const made = improvisedBy(game, cause.id);
  if (made !== null) return made.title;
  return causeName(cause, (id) => game.world.index.event.get(id) ?? -1, names, words);
}

/** Inputs of computed numbers that are no reading of their own. */
const OWN_INPUTS: readonly string[] = [
  'tradeThrough',
  'tradeSeized',
  'resting',
  'operation',
  'borderCompact',
  'sharedTips',
];

export function inputName(input: string, { code }: Words): string {
  return OWN_INPUTS.includes(input) ? code(`why.input.${input}`) : code(`reading.${input}`);
}
