// Reads the numbered steps of the guide to hosting a room: what each asks of whom; it performs none.
import { readFileSync } from 'node:fs';
import path from 'node:path';

export const GUIDE = 'docs/facilitator/host.md';

export type Act =
  /** Typed into a terminal. */
  | { readonly kind: 'run'; readonly text: string }
  | { readonly kind: 'press'; readonly label: string }
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'set'; readonly label: string; readonly choice: string }
  /** The room's code, which the wall shows. */
  | { readonly kind: 'code'; readonly label: string }
  /** The address that the wall shows. */
  | { readonly kind: 'address' };

export interface Step {
  readonly number: number;
  readonly who: 'laptop' | 'phones' | 'wall';
  readonly text: string;
  /** How many words are read to know what to do. */
  readonly words: number;
  readonly acts: readonly Act[];
}

export function readGuide(): string {
  return readFileSync(path.resolve(GUIDE), 'utf8');
}

const HEADING = 'From `npm start` to a running room';

/** The steps of one section, in order. Bold is what is pressed, code is what is typed; each of both must belong to an act. */
export function stepsOf(guide: string): readonly Step[] {
  const section = guide.split(/^## /mu).find((part) => part.startsWith(HEADING)) ?? '';
  return [...section.matchAll(/^(\d+)\. (.+)$/gmu)].map(([, number, text = '']) => {
    const acts = actsIn(text);
    const marked = [...text.matchAll(/\*\*[^*]+\*\*|`[^`]+`/gu)].length;
    if (acts.reduce((sum, act) => sum + marksOf(act), 0) !== marked)
      throw new Error(`Step ${number} marks something that nobody presses or types: ${text}`);
    const words = text.split(/\s+/u).length;
    return { number: Number(number), who: whoOf(text), text, words, acts };
  });
}

function whoOf(text: string): Step['who'] {
  if (text.startsWith('On each phone')) return 'phones';
  return text.startsWith('In the screen’s window') ? 'wall' : 'laptop';
}

const marksOf = ({ kind }: Act) => (kind === 'set' ? 2 : kind === 'address' ? 0 : 1);

const FORMS: readonly (readonly [RegExp, (first: string, second: string) => Act])[] = [
  [/press the key `([^`]+)`/giu, (key) => ({ kind: 'key', key })],
  [/type the code into \*\*([^*]+)\*\*/giu, (label) => ({ kind: 'code', label })],
  [/type `([^`]+)`/giu, (text) => ({ kind: 'run', text })],
  [/open the address/giu, () => ({ kind: 'address' })],
  [
    /set \*\*([^*]+)\*\* to \*\*([^*]+)\*\*/giu,
    (label, choice) => ({ kind: 'set', label, choice }),
  ],
  [/press \*\*([^*]+)\*\*/giu, (label) => ({ kind: 'press', label })],
];

function actsIn(text: string): readonly Act[] {
  return FORMS.flatMap(([form, make]) =>
    [...text.matchAll(form)].map((found) => ({
      at: found.index,
      act: make(found[1] ?? '', found[2] ?? ''),
    })),
  )
    .toSorted((one, other) => one.at - other.at)
    .map(({ act }) => act);
}

/** Pictures that the guide shows, as paths from the project's folder. */
export function picturesIn(guide: string): readonly string[] {
  return [...guide.matchAll(/!\[[^\]]*\]\(([^)]+)\)/gu)].map(([, link = '']) =>
    path.join(path.dirname(GUIDE), link),
  );
}

/**
 * Seconds of the keystroke-level model of Card, Moran and Newell (1980), for somebody who does this for the first time: a key
 * of an unfamiliar keyboard, a point and press with a mouse or finger, hands moved between devices, and a thought before each
 * act. Reading is 238 words a minute (Brysbaert 2019). How long a page may take to answer, and `npm start` with the first
 * build, are allowances, no measurements.
 * @source Card, Moran, Newell, "The keystroke-level model for user performance time with interactive systems", CACM 23(7), 1980
 * @source Brysbaert, "How many words do we read per minute?", Journal of Memory and Language 109, 2019
 */
export const KLM = {
  key: 1.2,
  point: 1.1,
  button: 0.2,
  hands: 0.4,
  think: 1.35,
  word: 60 / 238,
  answer: 1,
  start: 60,
} as const;

/** Digits of a code, and characters of an address such as 192.168.100.100:4177. */
const CODE = 8;
const ADDRESS = 20;

function secondsOf(act: Act): number {
  const press = KLM.think + KLM.point + KLM.button;
  const type = (keys: number) => KLM.think + KLM.hands + keys * KLM.key;
  switch (act.kind) {
    case 'run':
      return type(act.text.length);
    case 'key':
      return KLM.think + KLM.key + KLM.answer;
    case 'press':
      return press + KLM.answer;
    case 'set':
      return 2 * press;
    case 'code':
      return press + type(CODE);
    case 'address':
      return press + type(ADDRESS + 1) + KLM.answer;
  }
}

/** Who leads reads every step and does those of the laptop and the wall; phones are pressed by their teams, all at once. */
export function secondsFor(steps: readonly Step[]): number {
  const read = steps.reduce((sum, { words }) => sum + words * KLM.word, 0);
  const acts = steps.flatMap((step) => step.acts);
  return KLM.start + read + acts.reduce((sum, act) => sum + secondsOf(act), 0);
}
