// Decides which kind of device may give which command; what else stands in its way is asked where it is decided.

import type { CommandKind, Question } from '../wire/messages.ts';

/**
 * Who a command is for. `console` leads; `team` plays a seat; `pen` is the one of a team that writes; `seatless` has been let
 * in to play and sits nowhere yet; `guest` is everybody but a console.
 */
export type Caller = 'console' | 'team' | 'pen' | 'seatless' | 'guest';

/** Every command stands in one row; the compiler asks for those that are missing. */
export const MAY: Readonly<Record<CommandKind, Caller>> = {
  'choose-seat': 'seatless',
  leave: 'guest',
  draft: 'pen',
  submit: 'pen',
  reopen: 'pen',
  predict: 'pen',
  'hand-pen': 'pen',
  'take-pen': 'team',
  idea: 'team',
  vote: 'team',
  'drop-idea': 'team',
  call: 'team',
  'let-in': 'console',
  kick: 'console',
  move: 'console',
  role: 'console',
  pen: 'console',
  lock: 'console',
  rotate: 'console',
  options: 'console',
  'hold-seat': 'console',
  next: 'console',
  stretch: 'console',
  close: 'console',
  'play-tail': 'console',
  pause: 'console',
  minutes: 'console',
  freeze: 'console',
  queue: 'console',
  release: 'console',
  hold: 'console',
  skip: 'console',
  edit: 'console',
  override: 'console',
  act: 'console',
  message: 'console',
  note: 'console',
  'drop-note': 'console',
  show: 'console',
  blank: 'console',
  'wall-words': 'console',
  'wall-news': 'console',
  'lift-fog': 'console',
  'cover-fog': 'console',
  rewind: 'console',
  end: 'console',
  wipe: 'console',
};

/** Questions of a seat may be asked by who sees its screen, a vip among them. */
export const MAY_ASK: Readonly<Record<Question['kind'], 'seat' | 'console'>> = {
  receipt: 'seat',
  report: 'seat',
  preview: 'console',
  'preview-inject': 'console',
  paper: 'console',
  record: 'console',
};

/** Commands that a room takes after its end: the debrief's notes, and the end of everything. */
export const AFTER_END: readonly CommandKind[] = [
  'leave',
  'kick',
  'note',
  'drop-note',
  'show',
  'blank',
  'wall-words',
  'wall-news',
  'lift-fog',
  'cover-fog',
  'message',
  'wipe',
];
