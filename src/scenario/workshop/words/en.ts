// Says in English what the program itself writes into a workshop pack; what the scenario's author wrote stands in the scenario.

import type { StepKind } from '../../schema/workshop.ts';

const STEPS: Readonly<Record<StepKind, string>> = {
  welcome: 'Welcome',
  briefing: 'Briefing',
  predictions: 'Predictions',
  round: 'Round',
  check: 'Half-time check',
  break: 'Break',
  tail: 'The tail',
  debrief: 'Debrief',
  reserve: 'Reserve',
};

export const en = {
  exercise: 'EXERCISE',
  pack: 'Workshop pack',
  contents: 'What is in here',
  everybody: 'for everybody',
  facilitator: 'for the facilitator',
  after: 'for the debrief, not before',
  factGame: (turns: number, tail: number) =>
    `${turns} turns of a quarter of a year, and ${tail} more as the tail`,
  factSeats: (seats: number) =>
    seats === 1 ? 'One seat that a person can play' : `${seats} seats that people can play`,
  factPlan: (title: string, minutes: number, teams: number) =>
    `${title}: ${minutes} minutes, ${teams} teams`,
  fictionalOn: 'Fictional names are on: every state, place and body goes by another name.',
  care: 'Before you begin',
  careLines: [
    'Anyone may pause, change seats or step out at any moment, without giving a reason.',
    'Behind every figure stand people. Travellers have reasons and rights; networks are described by what they do, never by who they are. No community is an enemy.',
    'Attacks, reprisals and abuse are told in one sober line each. There are no pictures of them.',
    'Numbers of states and zones are teaching calibrations by one team of authors. They measure nothing and rank nobody.',
  ],
  purpose: 'What it is for',
  leavesOut: 'What it leaves out',
  brief: 'The situation',
  guide: 'Facilitator’s guide',
  plans: 'Timing plans',
  planRounds: (rounds: number, turns: number) =>
    turns === 1 ? `${rounds} rounds of one turn` : `${rounds} rounds of ${turns} turns`,
  planMinutes: (minutes: number) => `${minutes} minutes`,
  teams: (names: string) => `Teams: ${names}.`,
  computer: (names: string) => `Left to the computer or empty: ${names}.`,
  columnClock: 'Clock',
  columnMinutes: 'Min',
  columnStep: 'Step',
  columnSay: 'Say, do, release',
  steps: STEPS,
  round: (round: number, from: number, to: number) =>
    from === to ? `Round ${round} (turn ${from})` : `Round ${round} (turns ${from}–${to})`,
  release: (names: string) => `Release: ${names}`,
  end: 'End',
  and: (names: readonly string[]) => names.join(', '),
  quoted: (words: string) => `“${words}”`,
  roles: 'Role cards',
  rolesNote: 'One page a seat. Hand a card to its team only.',
  roleOver: 'Role card',
  roleOptional: 'This seat may stay empty; the computer plays it then.',
  rolePoints: (points: number) => `Order points a turn: ${points}.`,
  roleGoals: 'What this office looks at first',
  goalUp: (measure: string) => `more is better: ${measure}`,
  goalDown: (measure: string) => `less is better: ${measure}`,
  roleOrders: 'What you can order',
  ordersFrom: (turn: number) => (turn === 1 ? 'From the first turn: ' : `From turn ${turn}: `),
  injects: 'Injects',
  injectsNote: 'One page an inject. Read it aloud or hand it out when its round opens.',
  injectOver: 'Inject',
  injectWhen: (plan: string, round: number) => `${plan}: round ${round}`,
  injectAsks: (seat: string) => `The seat decides: ${seat}`,
  injectDefault: (choice: string) => `When nobody answers: ${choice}`,
  injectTalk: 'It changes nothing in the world; it is for talk.',
  questions: 'Sealed questions',
  questionsNote:
    'Each team answers before the first round and keeps the sheet closed until the debrief. Nobody is graded; what counts is the reason.',
  questionHead: 'Question, and the claim behind it',
  holds: 'It will hold',
  fails: 'It will not hold',
  unsure: 'Not sure',
  why: 'Because …',
  debrief: 'Debrief',
  debriefWhole: 'Questions for the whole exercise',
  debriefClaims: 'Questions on single claims',
  verdicts: 'Appendix: claims, verdicts and who disagrees',
  verdictsNote:
    'Keep this back until the teams have opened their sheets. A verdict says what many computer games said of one strong reading of a claim, in this model and at these numbers; it says nothing about the world by itself.',
  claimHead: 'Claim',
  verdictHead: 'Verdict',
  dissentHead: 'Who disagrees',
  verdict: { holds: 'holds', fails: 'fails', undecided: 'undecided' },
  dissent: (who: string, says: string) => `${who}: ${says}`,
  none: '–',
  pairs: 'Claims set against each other',
  pairsNote: 'The same games decide between the claims of a pair.',
  pair: (name: string) => `Pair ${name}`,
  sources: 'Sources',
  sourcesNote:
    'Read for mechanisms and for the order of things. None is quoted, and none gives a value on the scales used here.',
  sourcesFictional:
    'The sources name real states and places and are left out while fictional names are on.',
  sourceTitle: 'Text',
  sourceYear: 'Year',
  sourceNote: 'Remark',
};

export type WorkshopWords = typeof en;
