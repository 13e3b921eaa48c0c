// Lists the readings of the world that are plain columns; flows, time and means have files of their own.

import { plain } from './spec.ts';
import type { ReadingSpec } from './spec.ts';

export const WORLD_COLUMNS: readonly ReadingSpec[] = [
  plain('world', 'armsIndex', 'arms in circulation against a quiet quarter'),
  plain('world', 'strain', 'strain between partners'),
];
