// Decides when a line on which nothing is heard is asked whether it lives, and when it is taken for dead; what then is not its own.

/** After so long without a word the other end is asked for one. @source design choice */
const SILENT_MS = 4000;
/** It answers within milliseconds: one that has not by now is not there. @source design choice */
const ANSWER_MS = 4000;
/** What the browser says of its network may be of another network than this line's: it is asked, and less waited for. */
const DOUBTED_MS = 2000;

export interface Beat {
  /** Something came. */
  readonly heard: () => void;
  /** There is a reason to ask at once. */
  readonly doubt: () => void;
  readonly stop: () => void;
}

/** A network that goes away without a word leaves a socket open for minutes: what is pressed goes nowhere, and nobody says so. */
export function beatOf(ask: () => void, dead: () => void): Beat {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const halt = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  const askWithin = (wait: number) => {
    halt();
    timer = setTimeout(dead, wait);
    ask();
  };
  const heard = () => {
    halt();
    timer = setTimeout(() => askWithin(ANSWER_MS), SILENT_MS);
  };
  return { heard, doubt: () => askWithin(DOUBTED_MS), stop: halt };
}
