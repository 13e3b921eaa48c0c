// Decides how a game of this page moves on: which stage follows which, and that everything is saved on the way.
import type { Order } from '../../engine/index.ts';
import type { Expectation } from '../../session/index.ts';
import { suggestionsFor } from '../facts/suggestions.ts';
import type { LoadedScenario } from '../scenarios/messages.ts';
import { wordsOf } from '../kit/words.tsx';
import { goTo } from './actions.ts';
import { attempt } from './attempt.ts';
import * as game from './game.ts';
import { takeHand } from './hand.ts';
import type { GameHand } from './hand.ts';
import { preferences } from './preferences.ts';
import { saveNow, savePads } from './saving.ts';
import { putDown } from './sitting.ts';
import { EMPTY_TABLE, table } from './table.ts';
import type { SeatScreen } from './table.ts';
import { resetUi, say, ui } from './ui.ts';

const words = () => wordsOf(preferences.getState().locale);

/** Opens a game and its briefing. */
export function startGame(loaded: LoadedScenario, asked: game.GameAsked): void {
  attempt(() => startGameNow(loaded, asked));
}

function startGameNow(loaded: LoadedScenario, asked: game.GameAsked): void {
  const opened = game.open(loaded, asked);
  if (!opened.ok) return table.setState({ trouble: opened.error });
  const [seat] = opened.value.people;
  table.setState({
    ...EMPTY_TABLE,
    stage: 'briefing',
    scenario: asked.fictional ? loaded.fictional : loaded.facts,
    game: opened.value,
    screen: seat === undefined || opened.value.people.length > 1 ? null : game.screenOf(seat),
  });
  resetUi();
  void saveNow();
}

function beginPlayNow(): void {
  game.begin();
  void saveNow();
  nextSeat();
}

/** Goes on with the seat that owes orders or answers; between two people a cover lies over the screen. */
export function nextSeat(): void {
  const { people } = facts();
  const [seat] = game.owing();
  table.setState({ turn: game.turn() });
  if (seat === undefined) {
    if (people.length > 1) return cover(people[0] ?? '', true);
    return resolve();
  }
  if (people.length > 1) return cover(seat, false);
  showSeat(seat);
}

function facts() {
  const { game: now } = table.getState();
  if (now === null) throw new Error('There is no open game.');
  return now;
}

/** Takes everything of the last seat from the page before the next one is named. */
function cover(next: string, sealed: boolean): void {
  resetUi();
  table.setState({ stage: 'cover', screen: null, desk: null, cover: { next, sealed } });
}

/** The first zone a seat is shown: one that presses, else its first. */
function firstZone(screen: SeatScreen): string | null {
  const { world, view, before } = screen;
  const [pressing] = suggestionsFor(world, view, before);
  const zone = pressing?.zone ?? world.seat.zones[0];
  return zone === undefined ? null : (world.zones[zone]?.id ?? null);
}

/** Shows a seat its screen: what happened first, unless nothing has yet. */
export function showSeat(seat: string, at: 'playback' | 'orders' = 'playback'): void {
  const screen = game.screenOf(seat);
  const zone = firstZone(screen);
  resetUi(zone);
  if (zone === null) ui.setState({ subject: screen.view.books === null ? 'orders' : 'books' });
  const stage = screen.reports.length > 0 ? at : asksFirst(screen) ? 'predict' : 'orders';
  table.setState({ screen, cover: null, turn: game.turn() });
  goTo(stage);
}

/** People who share a device are asked one by one; someone alone has been asked in the briefing. */
function asksFirst({ predicting }: SeatScreen): boolean {
  const { scenario } = table.getState();
  return predicting && facts().people.length > 1 && (scenario?.lessons.length ?? 0) > 0;
}

function foretell(lesson: string, expects: Expectation): void {
  const { screen } = table.getState();
  if (screen === null) return;
  const said = game.predict(screen.seat, lesson, expects);
  if (!said.ok) return table.setState({ trouble: said.error });
  table.setState({ screen: { ...screen, predictions: said.value } });
  void saveNow();
}

/** From the briefing to the first turn; from the report to orders, the next person's report, the tail or the debrief. */
function goOnNow(): void {
  if (table.getState().stage === 'briefing') beginPlayNow();
  else afterReportNow();
}

function afterReportNow(): void {
  const phase = game.phase();
  if (phase === 'orders') return goTo('orders');
  const { people } = facts();
  const seen = table.getState().screen?.seat ?? '';
  const next = people[people.indexOf(seen) + 1];
  if (next !== undefined) return cover(next, false);
  if (phase === 'tail') return openTail();
  openDebrief();
}

export function openTail(): void {
  const [seat] = facts().people;
  resetUi();
  table.setState({ screen: seat === undefined ? null : game.screenOf(seat), turn: game.turn() });
  goTo('tail');
}

export function openDebrief(): void {
  attempt(() => openDebriefNow());
}

function openDebriefNow(): void {
  const [seat] = facts().people;
  const { screen } = table.getState();
  table.setState({
    debrief: game.debriefOf(),
    turn: game.turn(),
    screen: openedScreen(screen?.seat ?? seat),
  });
  say(words().t('announce.debrief'));
  goTo('debrief');
}

/** The screen of a seat once the books are open: it now holds the words of every rule. */
function openedScreen(seat: string | undefined): SeatScreen | null {
  return seat === undefined ? null : game.screenOf(seat);
}

/** Plays tail turns, one or all. */
export function playTail(isAll: boolean): void {
  attempt(() => playTailNow(isAll));
}

function playTailNow(isAll: boolean): void {
  const { people } = facts();
  const [seat] = people;
  if (seat === undefined) return;
  const most = isAll ? facts().tailTurns : 1;
  for (let played = 0; played < most && !game.isOver(); played += 1) {
    const told = game.playTailTurn(seat, people.length > 1);
    table.setState(({ tail }) => ({ tail: [...tail, told] }));
  }
  table.setState({
    turn: game.turn(),
    tailDone: game.isOver(),
    tailEnds: game.tailEnds(),
    screen: game.screenOf(seat),
  });
  void saveNow();
}

function write(orders: readonly Order[], intent: string, past: SeatScreen['past']): void {
  const { screen } = table.getState();
  if (screen === null) return;
  const pad = game.write(screen.seat, orders, intent);
  if (!pad.ok) return table.setState({ trouble: pad.error });
  const proposals = game.proposalsOf(screen.seat);
  table.setState({ screen: { ...screen, pad: pad.value, past, proposals } });
  savePads();
}

function sealOrdersNow(): void {
  const { screen } = table.getState();
  if (screen === null) return;
  const sealed = game.seal(screen.seat);
  if (!sealed.ok) return table.setState({ trouble: sealed.error });
  ui.setState({ overlay: 'none', form: null });
  savePads();
  say(words().t('announce.sealed'));
  nextSeat();
}

/** Resolves the round and shows what happened to the first person who goes on. */
export function resolve(): void {
  attempt(() => resolveNow());
}

function resolveNow(): void {
  game.resolveRound();
  void saveNow();
  const { people } = facts();
  const [seat = people[0]] = game.owing();
  table.setState({ turn: game.turn() });
  if (seat === undefined) return;
  if (people.length > 1) return cover(seat, false);
  showSeat(seat);
}

async function leave(): Promise<void> {
  await saveNow();
  game.closeGame();
  putDown();
  resetUi();
  table.setState({ ...EMPTY_TABLE }, true);
}

function saveToFile(): void {
  const { scenario, game: played, turn } = table.getState();
  const id = played?.fictional === true ? undefined : scenario?.id;
  const name = `tukhum-${id ?? 'game'}-turn-${turn}.json`;
  const address = URL.createObjectURL(new Blob([game.save()], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
  say(words().t('save.saved', { file: name }));
}

/** What the presses of a seat's screens do while the game is this page's. */
const HERE: GameHand = {
  write,
  seal: () => attempt(() => sealOrdersNow()),
  foretell,
  goOn: () => attempt(() => goOnNow()),
  receiptOf(stock, subject) {
    const { screen } = table.getState();
    return screen === null ? null : game.receiptOf(screen.seat, stock, subject);
  },
  livelihoodOf: (zone) => game.livelihoodOpened(zone),
  leave,
  saveToFile,
};

takeHand(HERE);
