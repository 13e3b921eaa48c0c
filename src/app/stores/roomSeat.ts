// Decides what a player's page shows as its room goes on, and what its presses send: the play screens are fed from here.
import { judgeAll } from '../../engine/index.ts';
import type { ColumnName, Order, SeatReceipt, SeatWorld } from '../../engine/index.ts';
import { sheetFromWire, worldFromWire } from '../../session/index.ts';
import type { Expectation, Json, Pad, SeatSheet, SeatView } from '../../session/index.ts';
import { wordsOf } from '../kit/words.tsx';
import type { RoomNow } from '../room/link.ts';
import { padSender } from './padSender.ts';
import type { PadSender } from './padSender.ts';
import { preferences } from './preferences.ts';
import { receiptBook } from './receiptBook.ts';
import { remote } from './remote.ts';
import type { Silence } from './remote.ts';
import { refused, room } from './room.ts';
import { EMPTY_TABLE, table } from './table.ts';
import type { GameFacts, SeatScreen, Stage } from './table.ts';
import { resetUi, say, ui } from './ui.ts';

const words = () => wordsOf(preferences.getState().locale);

/** What a page keeps of its seat between views. */
interface Sitting {
  readonly seat: string;
  readonly pads: PadSender;
  /** Names the round whose report is to be told, or has been. */
  told: string;
  /** Still telling: the room may go on meanwhile. */
  isTelling: boolean;
  hasBriefed: boolean;
  phase: string;
}

let sitting: Sitting | null = null;

type SeatNow = RoomNow & { readonly view: SeatView };

export function isSeatNow(now: RoomNow): now is SeatNow {
  return 'pad' in now.view;
}

/** Takes everything of a seat from the page. */
export function leaveSeat(): void {
  sitting?.pads.stop();
  sitting = null;
  receipts.clear();
  remote.setState({ seat: null });
  resetUi();
  table.setState({ ...EMPTY_TABLE, stage: 'room' }, true);
}

export function followSeat(now: SeatNow): void {
  const { view, still } = now;
  if (sitting?.seat !== view.seat) {
    leaveSeat();
    sitting = sitDown(view.seat);
  }
  if (!view.hasPen) sitting.pads.reset();
  const screen = screenFrom(now, sitting);
  if (screen === null) return;
  const isFirst = table.getState().screen === null;
  const round = `${view.branch} ${screen.reports[0]?.turn ?? 0}`;
  const isNews = screen.reports.length > 0 && sitting.told !== round;
  // Taken back to before anything was told, there is nothing to tell.
  if (screen.reports.length === 0) sitting.isTelling = false;
  if (isNews) {
    // Who comes back in the middle of a round goes on with it; what happened before is a press away.
    sitting.isTelling = !isFirst || view.phase === 'report';
    sitting.told = round;
    sitting.pads.reset();
  }
  if (isFirst || isNews) resetUi(firstZone(screen));
  const stage = stageOf(view, sitting);
  remote.setState({ seat: doorsOf(view, still.scenario.id, sitting) });
  table.setState({
    ...(isNews ? { trouble: null } : {}),
    scenario: still.scenario,
    game: gameFacts(now),
    turn: view.turn,
    screen,
  });
  enter(stage);
  announce(view, sitting);
}

function sitDown(seat: string): Sitting {
  return {
    seat,
    pads: padSender((command) => room.getState().link?.send(command) ?? null, refused),
    told: '',
    isTelling: false,
    hasBriefed: false,
    phase: '',
  };
}

/** Stays where the reader is as long as that belongs to the same stretch of the game. */
function enter(stage: Stage): void {
  const { stage: before } = table.getState();
  if (stage === before || (stage === 'playback' && before === 'report')) return;
  if (stage !== 'orders') ui.setState({ form: null, overlay: 'none' });
  table.setState({ stage });
}

function stageOf(view: SeatView, { isTelling, hasBriefed }: Sitting): Stage {
  if (view.phase === 'brief') return hasBriefed ? 'room' : 'briefing';
  if (view.phase === 'lobby' || view.phase === 'tail') return 'room';
  if (view.phase === 'debrief' || view.phase === 'ended') return 'room';
  if (isTelling) return 'playback';
  if (view.phase === 'report' || view.gamePhase !== 'orders') return 'room';
  return view.submitted ? 'room' : 'orders';
}

/** What a device that cannot see the clock change should be told. */
function announce(view: SeatView, now: Sitting): void {
  const phase = `${view.turn} ${view.phase}`;
  if (now.phase === phase) return;
  now.phase = phase;
  say(words().t(`room.phase.${view.phase}`));
}

function firstZone({ world }: SeatScreen): string | null {
  const [zone] = world.seat.zones;
  return zone === undefined ? null : (world.zones[zone]?.id ?? null);
}

let lastWorld: { readonly from: Json; readonly world: SeatWorld } | null = null;
let lastSheet: { readonly from: Json; readonly sheet: SeatSheet } | null = null;

/** Unpacked once for each part: panels compare worlds and views by identity. */
function screenFrom(now: SeatNow, { pads }: Sitting): SeatScreen | null {
  const { view, still, sheet } = now;
  if (sheet === null) return null;
  if (lastWorld?.from !== still.world) {
    lastWorld = { from: still.world, world: worldFromWire(still.world) };
  }
  if (lastSheet?.from !== sheet) lastSheet = { from: sheet, sheet: sheetFromWire(sheet) };
  const written = pads.pad();
  return {
    seat: view.seat,
    world: lastWorld.world,
    ...lastSheet.sheet,
    pad: written?.pad ?? view.pad,
    submitted: view.submitted,
    past: written?.past ?? [],
    proposals: view.proposals,
    predictions: view.predictions,
    predicting: view.predicting,
  };
}

function gameFacts({ view, still }: SeatNow): GameFacts {
  return { ...still.game, seed: '', openBook: false, people: [view.seat] };
}

const receipts = receiptBook((question) => room.getState().link?.ask(question) ?? null);

function doorsOf(view: SeatView, scenario: string, now: Sitting) {
  const { screen } = table.getState();
  const key = `${scenario} ${view.branch} ${view.sheet ?? ''}`;
  return {
    writes: view.mayWrite,
    silence: silenceOf(view),
    write: (orders: readonly Order[], intent: string, past: SeatScreen['past']) =>
      writePad(now, orders, intent, past),
    seal: () => sealPad(now),
    foretell: (lesson: string, expects: Expectation) => foretell(lesson, expects),
    goOn: () => goOn(now),
    receiptOf: (stock: ColumnName, subject: number): SeatReceipt | null =>
      screen === null ? null : receipts.of(key, stock, subject),
    leave() {
      void room.getState().link?.send({ kind: 'leave' });
      return Promise.resolve();
    },
  };
}

function silenceOf({ mayWrite, role, hasPen, frozen }: SeatView): Silence | null {
  if (mayWrite) return null;
  if (role === 'vip') return 'guest';
  if (frozen) return 'frozen';
  return hasPen ? 'held' : 'pen';
}

/** Puts down what is told, or the briefing, and goes where the room is. */
function goOn(now: Sitting): void {
  const { now: latest } = room.getState();
  now.isTelling = false;
  now.hasBriefed = true;
  if (latest === null || !isSeatNow(latest)) return;
  table.setState({ stage: stageOf(latest.view, now) });
}

/** Judged here with what the seat may know, as the room will judge it again. */
function writePad(
  now: Sitting,
  orders: readonly Order[],
  intent: string,
  past: SeatScreen['past'],
): void {
  const { screen } = table.getState();
  const { now: latest } = room.getState();
  if (screen === null || latest === null || !isSeatNow(latest)) return;
  if (!latest.view.mayWrite) return refused({ code: 'no-pen', facts: {} });
  const judged = judgeAll(screen.world, screen.view, orders);
  const pad: Pad = { orders, intent, rulings: judged.rulings, cost: judged.cost };
  now.pads.write(pad, past);
  table.setState({ screen: { ...screen, pad, past } });
}

function sealPad(now: Sitting): void {
  const { screen } = table.getState();
  if (screen === null) return;
  ui.setState({ overlay: 'none', form: null });
  const phase = room.getState().now?.view.phase;
  if (phase === 'look' || phase === 'talk') return refused({ code: 'seal-later', facts: {} });
  now.pads.submit(screen.pad, () => say(words().t('announce.sealed')));
}

async function foretell(lesson: string, expects: Expectation): Promise<void> {
  const { screen } = table.getState();
  const { link } = room.getState();
  if (screen === null || link === null) return;
  const others = screen.predictions.filter((one) => one.lesson !== lesson);
  table.setState({ screen: { ...screen, predictions: [...others, { lesson, expects }] } });
  const done = await link.send({ kind: 'predict', lesson, expects });
  if (done.kind === 'refused') refused(done);
}
