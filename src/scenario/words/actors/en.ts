// Says in English what is found of who acts and of what is theirs; it decides neither when nor how severe it is.

import type { FindingCatalogue } from '../../findings.ts';
import { quoting } from '../parts.ts';

const quoted = quoting('“', '”');

export const actorsEn = {
  'seat-armed-network': {
    message: (f) =>
      `The seat ${quoted(f['id'])} would play the armed network ${quoted(f['network'])}.`,
    hint: () =>
      'Armed networks are always automatic; a network seat plays trade and smuggling only.',
  },
  'seat-rim-state': {
    message: (f) => `The seat ${quoted(f['id'])} plays ${quoted(f['state'])}, which is not seated.`,
    hint: () => 'Set "seated: true" on the state, or delete the seat.',
  },
  'running-not-offered': {
    message: (f) =>
      `A package of ${quoted(f['id'])} runs in ${quoted(f['state'])}, to which the partner offers nothing.`,
    hint: () => 'Name the state under "offeredTo", or take it out of "running".',
  },
  'running-twice': {
    message: (f) => `Two packages of ${quoted(f['id'])} run in ${quoted(f['state'])}.`,
    hint: () => 'A state holds one package of a partner: keep one of the two.',
  },
  'state-without-seat': {
    message: (f) => `The state ${quoted(f['id'])} is seated, and no seat plays it.`,
    hint: () => 'Add a seat, or set "seated: false": then it answers proposals by rule.',
  },
  'seats-same-holder': {
    message: (f) => `The seats ${quoted(f['id'])} and ${quoted(f['other'])} play the same.`,
    hint: () => 'Keep one of them.',
  },
  'no-control-seat': {
    message: () => 'There is no control seat.',
    hint: () => 'Add one, so that a facilitator can act in the game.',
  },
} satisfies Partial<FindingCatalogue>;
