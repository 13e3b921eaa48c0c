// Lists, per relation, which readings of a zone a viewer copies and which it estimates, and where they lie.

import { fault } from '../../base/index.ts';
import type { ColumnName } from '../layout.ts';
import type { World } from '../world.ts';
import { rulerOf } from './estimate.ts';
import type { Ruler } from './estimate.ts';
import { COARSENESS, UNIT_BAND, ZONE_SPECS } from './readings.ts';
import type { Scale } from './readings.ts';
import { LEVELS, RELATIONS } from './table.ts';

export const NONE = LEVELS.indexOf('none');
export const EXACT = LEVELS.indexOf('exact');
export const NARROW = LEVELS.indexOf('narrow');
export const COARSE = LEVELS.indexOf('coarse');
export const REPORTED = LEVELS.indexOf('reported');

const COUNT = RELATIONS.length;

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

/** An estimate of one zone reading under one relation. */
export interface EstimatedReading {
  readonly ruler: Ruler;
  /** Direction in which reports flatter, 0 where they do not or nobody reports. */
  readonly flattery: number;
  readonly slots: number;
  readonly bands: number;
}

/** What a relation lets the viewer know of a zone: first `exact` readings to copy, then those to estimate. */
export interface ZoneList {
  readonly exact: number;
  readonly size: number;
  /** Start of each reading's column, and of its values in the view. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly estimated: readonly EstimatedReading[];
  /** Where harm owed goes, the sum of two columns; -1 when it is not known. */
  readonly owedTo: number;
}

/** Half width of a band. @source MODEL.md B11; coarseness and unit bands are design choices */
export function halfOf(world: World, level: number, scale: Scale): number {
  const { bandWide, bandNarrow } = world.coefficients;
  const half = level === NARROW ? bandNarrow : level === COARSE ? COARSENESS * bandWide : bandWide;
  return scale === 'units' ? (half * UNIT_BAND) / bandWide : half;
}

export function zoneListOf(world: World, block: Block, relation: number): ZoneList {
  const copied: [number, number][] = [];
  const guessed: [number, number][] = [];
  const estimated: EstimatedReading[] = [];
  let owedTo = -1;
  ZONE_SPECS.forEach((spec, reading) => {
    const level = block.levels[reading * COUNT + relation];
    if (level === NONE) return;
    const to = block.values[reading];
    const from = startOf(world, spec.column);
    if (spec.reading === 'harmOwed') owedTo = exactOnly(level, to);
    else if (level === EXACT) copied.push([from, to]);
    else {
      guessed.push([from, to]);
      const flattery = level === REPORTED ? spec.flattery : 0;
      const ruler = rulerOf(halfOf(world, level, spec.scale), spec.min, spec.max);
      estimated.push({
        ruler,
        flattery,
        slots: block.slots[reading],
        bands: block.bands[reading],
      });
    }
  });
  const all = [...copied, ...guessed];
  return {
    exact: copied.length,
    size: all.length,
    from: Int32Array.from(all, ([from]) => from),
    to: Int32Array.from(all, ([, to]) => to),
    estimated,
    owedTo,
  };
}

/** Harm owed is the sum of two columns, which the lists copy whole or not at all. */
function exactOnly(level: number, to: number): number {
  return level === EXACT ? to : fault('Harm owed is known exactly or not at all.', { level });
}

export function startOf(world: World, column: ColumnName): number {
  const place = world.layout.places.find(({ name }) => name === column);
  return place === undefined ? fault('A column has no place.', { column }) : place.start;
}
