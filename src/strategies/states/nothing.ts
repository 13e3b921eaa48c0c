// Plays no orders at all: the quiet against which everything else is measured.

import type { Strategy } from '../../engine/index.ts';

const NONE: readonly [] = [];

export const nothing: Strategy = { id: 'nothing', idle: true, decide: () => NONE };
