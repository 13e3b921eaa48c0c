// Counts what stands in the records of a zone or state: promises owed, projects under way, packages accepted.

import { computed } from './spec.ts';
import type { ReadingSpec } from './spec.ts';

const MOST = 1000;

export const RECORD_COUNTS: readonly ReadingSpec[] = [
  computed({
    id: 'promises',
    subject: 'zone',
    read(_world, state, zone) {
      let count = 0;
      for (const promise of state.records.promises) if (promise.zone === zone) count += 1;
      return count;
    },
    unit: 'count',
    max: MOST,
    describes: 'promises that are owed to it',
    freshAt: 'turn-opens',
  }),
  computed({
    id: 'promises',
    subject: 'state',
    read(_world, state, authority) {
      let count = 0;
      for (const promise of state.records.promises) if (promise.state === authority) count += 1;
      return count;
    },
    unit: 'count',
    max: MOST,
    describes: 'promises that it owes',
    freshAt: 'turn-opens',
  }),
  computed({
    id: 'projects',
    subject: 'zone',
    read(_world, state, zone) {
      let count = 0;
      for (const project of state.records.projects) if (project.zone === zone) count += 1;
      return count;
    },
    unit: 'count',
    max: MOST,
    describes: 'projects under way in it',
    freshAt: 'turn-opens',
  }),
  computed({
    id: 'packages',
    subject: 'state',
    read(_world, state, authority) {
      let count = 0;
      for (const accepted of state.records.packages) if (accepted.state === authority) count += 1;
      return count;
    },
    unit: 'count',
    max: MOST,
    describes: 'packages of partners that it accepted',
    freshAt: 'turn-opens',
  }),
];
