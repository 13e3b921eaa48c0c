// Holds how long things take in a room, in seconds. Every value is a design choice: no table has been timed with a watch yet.

/** Teams decide at the same time, each over its own sheet or screen; the slowest sets the pace. @source design choice */
export const ALLOWANCES = {
  /** A line of news, read aloud slowly. */
  newsLine: 8,
  /** Lines that are read aloud at most; teams look up the others while they decide. */
  newsLines: 8,
  /** An order: looked for, argued about, written down. */
  order: 40,
  /** Walking over to another table, once a round. */
  talk: 45,
  /** The computer's turn and a glance at what moved. */
  turn: 15,
  /** An inject: read aloud, a breath, an answer. */
  inject: 30,
  /** An event that asks a team between the two turns of a round. */
  answer: 20,
  /** Finding one's way in the first round. */
  first: 60,
  /** An order typed in from a sheet, where one keyboard serves the room. */
  typed: 12,
  /** A question of the sheet of predictions. */
  question: 20,
  /** A sentence of each team at half-time, and the question before it. */
  sentence: 25,
  /** The tail read as one card. */
  tailCard: 60,
} as const;

/** Words a minute: read aloud, and read by oneself. @source design choice */
export const READING = { aloud: 130, alone: 180 } as const;

/** What each allowance is, for the page. */
export const ALLOWANCE_WORDS: Readonly<Record<keyof typeof ALLOWANCES, string>> = {
  newsLine: 'a line of news, read aloud',
  newsLines: 'lines that are read aloud, at most (a number, not seconds)',
  order: 'an order: looked for, argued about, written down',
  talk: 'walking over to another table, once a round',
  turn: 'a turn of the computer and a glance at what moved',
  inject: 'an inject: read aloud, a breath, an answer',
  answer: 'an event that asks a team between the two turns of a round',
  first: 'finding one’s way, in the first round only',
  typed: 'an order typed in from a sheet, with one keyboard for the room',
  question: 'a question on the sheet of predictions',
  sentence: 'a sentence of a team at half-time',
  tailCard: 'the tail, read as one card',
};
