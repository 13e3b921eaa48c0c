// Decides who has the one connection of a database next: who asks while it is taken waits, in the order of asking.

export interface Turns {
  take(): Promise<void>;
  give(): void;
}

export function takingTurns(): Turns {
  let taken = false;
  const waiting: (() => void)[] = [];
  return {
    take() {
      if (taken) return new Promise((resolve) => waiting.push(resolve));
      taken = true;
      return Promise.resolve();
    },
    give() {
      const next = waiting.shift();
      if (next === undefined) taken = false;
      else next();
    },
  };
}
