// States what goes to the worker that makes a workshop pack and what comes back: plain data only.
import type { Locale, Localised } from '../../base/index.ts';
import type { WorkshopDocument } from '../../scenario/index.ts';

export interface PackAsked {
  readonly text: string;
  readonly locale: Locale;
  readonly fictional: boolean;
  /** Null for all plans. */
  readonly plan: string | null;
  /** Names of orders by kind, as the screen says them. */
  readonly orders: Readonly<Record<string, string>>;
}

export interface PackRequest extends PackAsked {
  readonly kind: 'pack';
  readonly number: number;
}

export interface PlanChoice {
  readonly id: string;
  readonly title: Localised;
}

export interface PackAnswer {
  readonly kind: 'packed';
  /** Of the request that it answers. */
  readonly number: number;
  /** Null where the scenario could not be read. */
  readonly pack: WorkshopDocument | null;
  /** CSS of the foot of each printed page. */
  readonly foot: string;
  readonly plans: readonly PlanChoice[];
}
