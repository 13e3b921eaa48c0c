// Decides what a screen, a room or a test may ask of a game being played; the work is done in the files beside.

import { err, ok } from '../base/index.ts';
import type { Result } from '../base/index.ts';
import type {
  Entry,
  Metrics,
  Order,
  SeatQuestion,
  SeatReceipt,
  SeatWorld,
  State,
  View,
  World,
} from '../engine/index.ts';
import { entriesOf, metricsOf, publicViewOf } from '../engine/index.ts';
import { debriefOf } from './debrief.ts';
import type { Debrief } from './debrief.ts';
import { draftOf, judged, owing, reopen, setDraft, submit } from './drafts.ts';
import type { PadAsked, SubmitProblem } from './drafts.ts';
import { explain } from './explain.ts';
import { holdProblem, holdSeat } from './holders.ts';
import type { HoldProblem } from './holders.ts';
import { improvise, pastImprovised, withdrawImprovised } from './improvise.ts';
import type { ImproviseProblem, PastImprovised } from './improvise.ts';
import { queueInject, releasedInjects, withdrawInject } from './injects.ts';
import type { InjectProblem, PastInject } from './injects.ts';
import type { TableLesson } from './lessons.ts';
import { knowledgeOf } from './knowledge.ts';
import type { KnowledgeSeries } from './knowledge.ts';
import { openTable, recordOf } from './open.ts';
import { observationsFor } from './observations.ts';
import type { Observation } from './observations.ts';
import { mayPredict, predict, predictionsOf } from './predictions.ts';
import type { PredictionProblem } from './predictions.ts';
import { preview } from './preview.ts';
import type { Preview } from './preview.ts';
import { proposalsFor } from './proposals.ts';
import type { Proposal } from './proposals.ts';
import { inSecondQuarter } from './questions.ts';
import type { Expectation, GameRecord, Phase, Prediction, StoredInject } from './record/format.ts';
import type { Improvised } from './record/improvised.ts';
import { writeRecord } from './record/write.ts';
import type { Liftable } from './room/types.ts';
import { reportOf } from './report.ts';
import type { TurnReport } from './report.ts';
import { branchTable, resumeTable } from './resume.ts';
import type { ResumeProblem } from './resume.ts';
import { advance, closeRound, decidedOrders, lastRound, playTail } from './round.ts';
import type { PhaseProblem } from './round.ts';
import { seatWorldAt } from './seats.ts';
import type { SeatSetup, Setup, SetupProblem, Strategies } from './setup.ts';
import { stateAt, stateNow } from './table.ts';
import type { Draft, Table } from './table.ts';
import type { PlayedTurn } from './turn.ts';
import { viewAt, viewNow } from './views.ts';

/** A game being played. Seats are named by id, turns from 1. Expected refusals are values. */
export interface Session {
  readonly setup: Setup;
  readonly world: World;
  phase(): Phase;
  /** The turn that is open, or would be. */
  turn(): number;
  over(): boolean;
  /** Rises with every change; for stores. */
  version(): number;
  subscribe(listener: () => void): () => void;

  seatWorld(seat: string): SeatWorld;
  view(seat: string): View;
  /** The view on an earlier opened turn. */
  viewAt(seat: string, turn: number): View | null;
  /** What all eyes may see on an opened turn. */
  publicView(turn: number): View | null;
  draft(seat: string): Draft;
  setDraft(seat: string, orders: readonly Order[], intent?: string): Result<Draft, SubmitProblem>;
  submit(seat: string, orders: readonly Order[], intent?: string): Result<Draft, SubmitProblem>;
  reopen(seat: string): Result<Draft, SubmitProblem>;
  /** What would stand on a seat's pad, or why not; nothing changes. */
  judged(seat: string, asked: PadAsked): Result<Draft, SubmitProblem>;
  proposals(seat: string): readonly Proposal[];
  /** Who holds each seat now, and how one is given to somebody else. */
  holders(): readonly SeatSetup[];
  hold(wanted: SeatSetup): Result<SeatSetup, HoldProblem>;
  /** Why it cannot be given so, or null; nothing changes. */
  holdProblem(wanted: SeatSetup): HoldProblem | null;
  /** Seats held by people that still owe orders, or answers where only these are taken. */
  owing(): readonly string[];
  /** The second quarter of a round is open, since it asks somebody: only answers are taken, the rest is repeated. */
  answersOnly(): boolean;

  /** Whether predictions are still taken: until the first turn closes. */
  predicting(): boolean;
  predictions(seat: string): readonly Prediction[];
  /** What a seat expects of a lesson; null takes it back. */
  predict(
    seat: string,
    lesson: string,
    expects: Expectation | null,
  ): Result<readonly Prediction[], PredictionProblem>;

  /** What a seat's own news said so far for and against each lesson. */
  observations(seat: string): readonly Observation[];

  /** For the facilitator's door only: injects that wait for the next opening, and how one is queued or taken back. */
  injects(): readonly StoredInject[];
  inject(id: string, subject?: number): Result<readonly StoredInject[], InjectProblem>;
  withdraw(position: number): Result<readonly StoredInject[], InjectProblem>;
  /** Those that happened, with the turn that they opened with. */
  released(): readonly PastInject[];
  /** The same of what the facilitator makes up: injects, and overrides with their reason. */
  improvised(): readonly Improvised[];
  improvise(wanted: Improvised): Result<readonly Improvised[], ImproviseProblem>;
  withdrawImprovised(position: number): Result<readonly Improvised[], ImproviseProblem>;
  pastImprovised(): readonly PastImprovised[];
  /** True values of the opened turn, for who leads: measures, and a reading of every zone from 0 to 1. */
  measures(): Metrics;
  zoneTruth(name: Liftable): readonly number[];
  /** What an inject or something made up would do to true values as things stand, and who would see it. */
  preview(wanted: StoredInject | Improvised): Result<Preview, ImproviseProblem>;

  /** Resolves the round: one turn, or two quarters; the second of them apart when it asks a person. */
  close(): Result<readonly PlayedTurn[], PhaseProblem>;
  /** Goes on to the next phase. */
  advance(): Result<Phase, PhaseProblem>;
  /** Plays one turn of the tail. */
  tail(): Result<PlayedTurn, PhaseProblem>;
  /** Turns of the round that was resolved last; for a seat, those it had no report of before it was asked in between. */
  lastRound(seat?: string): readonly number[];
  report(seat: string, turn: number): TurnReport | null;
  /** Why a stock moved since the opening of a turn, as far as the seat may know. */
  receipt(seat: string, question: SeatQuestion, from: number): SeatReceipt | null;

  /** True values, full ledgers and what was known: null while the game runs, unless it is played with an open book. */
  truth(turn: number): State | null;
  ledger(turn: number): readonly Entry[] | null;
  knowledge(seat: string): readonly KnowledgeSeries[] | null;
  debrief(): Debrief | null;

  /** A new game from an earlier turn on; this one keeps its own. */
  branch(turn: number): Session | null;
  record(): GameRecord;
  /** The record as text: it holds the whole truth. */
  save(): string;
}

/** Opens a game in its briefing. */
export function openSession(
  setup: Setup,
  world: World,
  strategies: Strategies,
  lessons: readonly TableLesson[] = [],
): Result<Session, SetupProblem> {
  const table = openTable(setup, world, { strategies, lessons, branchOf: null });
  return table.ok ? ok(sessionOver(table.value)) : err(table.error);
}

/** Opens a game where its record ends. */
export function resumeSession(
  record: GameRecord,
  world: World,
  strategies: Strategies,
  lessons: readonly TableLesson[] = [],
): Result<Session, ResumeProblem> {
  const table = resumeTable(record, world, { strategies, lessons });
  return table.ok ? ok(sessionOver(table.value)) : err(table.error);
}

function sessionOver(table: Table): Session {
  return {
    setup: table.setup,
    world: table.world,
    ...clockOf(table),
    ...seatDoors(table),
    ...lessonDoors(table),
    ...facilitatorDoor(table),
    ...roundDoors(table),
    ...booksOf(table),
    branch(turn) {
      const branch = branchTable(table, turn);
      return branch === null ? null : sessionOver(branch);
    },
    record: () => recordOf(table),
    save: () => writeRecord(recordOf(table)),
  };
}

type Clock = Pick<Session, 'phase' | 'turn' | 'over' | 'version' | 'subscribe'>;

function clockOf(table: Table): Clock {
  return {
    phase: () => table.phase,
    turn: () => stateNow(table).turn,
    over: () => stateNow(table).over,
    version: () => table.version,
    subscribe(listener) {
      table.listeners.add(listener);
      return () => table.listeners.delete(listener);
    },
  };
}

type SeatDoors = Pick<
  Session,
  | 'seatWorld'
  | 'view'
  | 'viewAt'
  | 'publicView'
  | 'draft'
  | 'setDraft'
  | 'submit'
  | 'reopen'
  | 'judged'
  | 'holders'
  | 'hold'
  | 'holdProblem'
  | 'proposals'
  | 'owing'
  | 'answersOnly'
>;

function seatDoors(table: Table): SeatDoors {
  const index = (seat: string) => table.world.index.seat.get(seat) ?? -1;
  return {
    seatWorld: (seat) => seatWorldAt(table.world, index(seat)),
    view: (seat) => viewNow(table, index(seat)),
    viewAt: (seat, turn) =>
      stateAt(table, turn) === null ? null : viewAt(table, index(seat), turn),
    publicView(turn) {
      const state = stateAt(table, turn);
      return state === null ? null : publicViewOf(table.world, state);
    },
    draft: (seat) => draftOf(table, seat),
    setDraft: (seat, orders, intent = '') => setDraft(table, seat, { orders, intent }),
    submit: (seat, orders, intent = '') => submit(table, seat, { orders, intent }),
    reopen: (seat) => reopen(table, seat),
    judged: (seat, asked) => judged(table, seat, asked),
    holders: () => table.seats,
    hold: (wanted) => holdSeat(table, wanted),
    holdProblem: (wanted) => holdProblem(table, wanted),
    proposals: (seat) =>
      table.phase === 'orders' && !inSecondQuarter(table)
        ? proposalsFor(table, seat, decidedOrders(table))
        : [],
    owing: () => owing(table),
    answersOnly: () => table.phase === 'orders' && inSecondQuarter(table),
  };
}

type LessonDoors = Pick<Session, 'predicting' | 'predictions' | 'predict' | 'observations'>;

function lessonDoors(table: Table): LessonDoors {
  return {
    predicting: () => mayPredict(table),
    predictions: (seat) => predictionsOf(table, seat),
    predict: (seat, lesson, expects) => predict(table, seat, lesson, expects),
    observations: (seat) => observationsFor(table, table.world.index.seat.get(seat) ?? -1),
  };
}

type FacilitatorDoor = Pick<
  Session,
  | 'injects'
  | 'inject'
  | 'withdraw'
  | 'released'
  | 'improvised'
  | 'improvise'
  | 'withdrawImprovised'
  | 'pastImprovised'
  | 'preview'
  | 'measures'
  | 'zoneTruth'
>;

function facilitatorDoor(table: Table): FacilitatorDoor {
  return {
    injects: () => table.queued,
    inject: (id, subject = -1) => queueInject(table, id, subject),
    withdraw: (position) => withdrawInject(table, position),
    released: () => releasedInjects(table),
    improvised: () => table.improvised,
    improvise: (wanted) => improvise(table, wanted),
    withdrawImprovised: (position) => withdrawImprovised(table, position),
    pastImprovised: () => pastImprovised(table),
    preview: (wanted) => preview(table, wanted),
    measures: () => metricsOf(table.world, stateNow(table)),
    zoneTruth: (name) => Array.from(stateNow(table)[name]),
  };
}

type RoundDoors = Pick<Session, 'close' | 'advance' | 'tail' | 'lastRound' | 'report' | 'receipt'>;

function roundDoors(table: Table): RoundDoors {
  return {
    close: () => closeRound(table),
    advance: () => advance(table),
    tail: () => playTail(table),
    lastRound: (seat) => lastRound(table, seat),
    report: (seat, turn) => reportOf(table, table.world.index.seat.get(seat) ?? -1, turn),
    receipt: (seat, question, from) =>
      explain(table, table.world.index.seat.get(seat) ?? -1, question, from),
  };
}

type Books = Pick<Session, 'truth' | 'ledger' | 'knowledge' | 'debrief'>;

function booksOf(table: Table): Books {
  const open = () => table.phase === 'debrief' || table.setup.options.openBook;
  return {
    truth: (turn) => (open() ? stateAt(table, turn) : null),
    ledger(turn) {
      const played = table.played[turn - 1];
      if (!open() || played === undefined) return null;
      return entriesOf(played.ledger, table.world.layout);
    },
    knowledge: (seat) =>
      open() ? knowledgeOf(table, table.world.index.seat.get(seat) ?? -1) : null,
    debrief: () => (open() ? debriefOf(table) : null),
  };
}
