// States the messages between a device and its room, and their limits; how they are checked and packed stands beside.

import type { SeatReceipt } from '../../engine/index.ts';
import type { Preview } from '../preview.ts';
import type { TurnReport } from '../report.ts';
import type { RefusedCode } from '../room/types.ts';
import type { SeatDesk } from '../screen/types.ts';
import type { DeviceView, Json, Sheet, Still } from './views.ts';

export type * from './commands.ts';
export type * from './views.ts';

export const WIRE_VERSION = 1;

/** What a device may send, in characters of its JSON; a longer message is refused unread. @source QUALITY.md */
export const MOST_MESSAGE = 64 * 1024;
export const MOST_TEXT = 600;
export const MOST_IDEA = 300;
export const MOST_TITLE = 120;
/** A command's id: whole, from 1, each device counts its own. */
export const MOST_ID = 2_147_483_647;

export type Answer =
  | { readonly kind: 'receipt'; readonly receipt: SeatReceipt | null }
  | { readonly kind: 'report'; readonly report: TurnReport | null }
  | { readonly kind: 'preview'; readonly preview: Preview }
  | {
      readonly kind: 'paper';
      readonly seat: string;
      /** Packed as the seat's own devices get them. */
      readonly world: Json;
      readonly sheet: Sheet;
      readonly desk: SeatDesk;
    }
  | { readonly kind: 'record'; readonly text: string };

/** A room's refusals, and those of the transport. */
export type WireCode = RefusedCode | 'too-large' | 'too-fast' | 'busy' | 'unreadable';

export const BYE_REASONS = [
  'kicked',
  'left',
  /** Another connection came with this device's token. */
  'taken-over',
  'wiped',
  'wrong-key',
  'locked',
  'full',
  'too-many-tries',
  'old-version',
  'closing',
] as const;
export type ByeReason = (typeof BYE_REASONS)[number];

/** The parts of a screen that change seldom: each is sent once, and again only under another key. */
export type PartName = 'still' | 'sheet';

export type ServerMessage =
  | {
      readonly kind: 'welcome';
      readonly version: number;
      /** Shown at the next connection; the one before is void. */
      readonly token: string;
      readonly device: number;
      /** The highest id of a command of this device that the room has carried out: it counts on from there. */
      readonly last: number;
    }
  | { readonly kind: 'ack'; readonly id: number; readonly version: number }
  | {
      readonly kind: 'refused';
      readonly id: number;
      readonly code: WireCode;
      readonly facts: Readonly<Record<string, string | number>>;
    }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answer }
  | { readonly kind: 'part'; readonly part: 'still'; readonly key: string; readonly body: Still }
  | { readonly kind: 'part'; readonly part: 'sheet'; readonly key: string; readonly body: Sheet }
  | { readonly kind: 'view'; readonly version: number; readonly view: DeviceView }
  | { readonly kind: 'bye'; readonly reason: ByeReason };
