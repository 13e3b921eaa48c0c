// States what of a debrief's additions the review reads; what they hold and how they are chained is the session's.

import type { Addition, StoredAddition } from '../../session/index.ts';

/** Who added it is not told in a report: words are the room's, and feelings are nobody's. */
export type ReviewAddition = Pick<StoredAddition, 'at' | 'by' | 'content'>;

type Of<Kind extends Addition['kind']> = Extract<Addition, { readonly kind: Kind }>;
export type Action = Of<'action'>;
export type Dissent = Of<'dissent'>;
export type KeptWhatIf = Of<'what-if'>;
