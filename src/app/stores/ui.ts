// Holds where one reader stands in the screens of a game (chosen zone, lens, open rows); it holds no fact of the game.
import { createStore } from 'zustand/vanilla';
import type { Order } from '../../engine/index.ts';
import type { Lens } from '../map/index.ts';

export const SUBJECTS = [
  'zone',
  'country',
  'books',
  'relations',
  'orders',
  'news',
  'lessons',
] as const;
/** What the dossier is about. */
export type Subject = (typeof SUBJECTS)[number];
export type Surface = 'map' | 'list';
export type Overlay =
  | 'none'
  | 'help'
  | 'credits'
  | 'briefing'
  | 'seal'
  | 'save'
  | 'leave'
  | 'pause'
  | 'desk'
  | 'team';

/** An open order form: what it starts from and, when an order on the pad is changed, which. */
export interface OpenForm {
  readonly order: Order;
  readonly replaces: number | null;
}

export interface UiState {
  readonly zone: string | null;
  readonly lens: Lens;
  readonly surface: Surface;
  readonly subject: Subject;
  /** The reading whose receipt is open, as `column:subject`. */
  readonly receipt: string | null;
  readonly family: string;
  readonly form: OpenForm | null;
  readonly overlay: Overlay;
  /** On narrow screens the dossier is a drawer and the pad folds. */
  readonly drawer: boolean;
  /** The three places that matter lie open. */
  readonly suggests: boolean;
  /** What a screen reader is told next. */
  readonly said: string;
}

const FRESH: UiState = {
  zone: null,
  lens: 'trust',
  surface: 'map',
  subject: 'zone',
  receipt: null,
  family: 'all',
  form: null,
  overlay: 'none',
  drawer: false,
  suggests: true,
  said: '',
};

export const ui = createStore<UiState>()(() => FRESH);

/** Forgets everything a seat looked at: called before another seat looks. */
export function resetUi(zone: string | null = null): void {
  const surface: Surface = window.matchMedia('(width < 600px), (height < 480px)').matches
    ? 'list'
    : 'map';
  ui.setState({ ...FRESH, zone, surface }, true);
}

export function chooseZone(zone: string | null): void {
  const { zone: before } = ui.getState();
  if (zone === null) return ui.setState({ drawer: false });
  const keeps = zone === before ? {} : { receipt: null, form: null };
  ui.setState({ zone, subject: 'zone', drawer: true, ...keeps });
}

export function openSubject(subject: Subject): void {
  ui.setState({ subject, receipt: null, form: null, drawer: true });
}

export function toggleReceipt(receipt: string): void {
  ui.setState((now) => ({ receipt: now.receipt === receipt ? null : receipt }));
}

export function openForm(form: OpenForm | null): void {
  ui.setState({ form });
}

export function showOverlay(overlay: Overlay): void {
  ui.setState({ overlay });
}

export function say(said: string): void {
  ui.setState({ said });
}
