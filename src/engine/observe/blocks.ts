// Decides where the readings of a seat's view lie in its buffer, at which level it knows each, and how wide a band is.

import { fault } from '../../base/index.ts';
import type { ColumnName } from '../layout.ts';
import type { World } from '../world.ts';
import { COARSENESS, UNIT_BAND } from './readings.ts';
import type { Scale } from './readings.ts';
import { LEVELS } from './table.ts';

export const NONE = LEVELS.indexOf('none');
export const EXACT = LEVELS.indexOf('exact');
export const NARROW = LEVELS.indexOf('narrow');
export const COARSE = LEVELS.indexOf('coarse');
export const REPORTED = LEVELS.indexOf('reported');

/** Level codes of a block of readings, index reading * relations + relation. */
export type Levels = Uint8Array;

/** What a seat may know of readings of one subject, and where they lie in its block. */
export interface Block {
  readonly levels: Levels;
  /** Start of the values of each reading in the view's buffer; those never known share the hidden stretch. */
  readonly values: Int32Array;
  /** Start of the bands of each reading; those never estimated share the stretch of zeros. */
  readonly bands: Int32Array;
  /** Start of the stretch of zeros. */
  readonly zeros: number;
  /** First slot of each reading's draws, -1 where nothing is estimated. */
  readonly slots: Int32Array;
}

/** Half width of a band. @source MODEL.md B11; coarseness and unit bands are design choices */
export function halfOf(world: World, level: number, scale: Scale): number {
  const { bandWide, bandNarrow } = world.coefficients;
  const half = level === NARROW ? bandNarrow : level === COARSE ? COARSENESS * bandWide : bandWide;
  return scale === 'units' ? (half * UNIT_BAND) / bandWide : half;
}

export function startOf(world: World, column: ColumnName): number {
  const place = world.layout.places.find(({ name }) => name === column);
  return place === undefined ? fault('A column has no place.', { column }) : place.start;
}
