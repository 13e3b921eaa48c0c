// Shows that a pad goes out newest first and one at a time, that sealing overtakes a draft, and that a refusal gives the pad back.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Command, Pad } from '../../../src/session/index.ts';
import type { Done } from '../../../src/app/room/link.ts';
import { padSender } from '../../../src/app/stores/padSender.ts';

const pad = (intent: string): Pad => ({
  orders: [],
  intent,
  rulings: [],
  cost: { credits: 0, capital: 0, points: 0, standing: 0, fund: 0 } as unknown as Pad['cost'],
});

const DONE: Done = { kind: 'done' };
const REFUSED: Done = { kind: 'refused', code: 'not-now', facts: {} };

function sender() {
  const sent: Command[] = [];
  const answers: ((done: Done) => void)[] = [];
  const refusals: string[] = [];
  const pads = padSender(
    (command) => {
      sent.push(command);
      return new Promise((resolve) => answers.push(resolve));
    },
    ({ code }) => void refusals.push(code),
  );
  const answer = async (done: Done) => {
    answers.shift()?.(done);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { pads, sent, refusals, answer };
}

const intents = (sent: readonly Command[]) =>
  sent.map((command) => ('intent' in command ? `${command.kind} ${command.intent}` : command.kind));

describe('a pad that is written in a room', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is sent once for many presses', async () => {
    const { pads, sent } = sender();
    pads.write(pad('a'), []);
    pads.write(pad('ab'), []);
    pads.write(pad('abc'), []);
    await vi.advanceTimersByTimeAsync(1000);
    expect(intents(sent)).toEqual(['draft abc']);
  });

  it('waits for the answer before the next is sent, and skips what lay between', async () => {
    const { pads, sent, answer } = sender();
    pads.write(pad('one'), []);
    await vi.advanceTimersByTimeAsync(1000);
    pads.write(pad('two'), []);
    await vi.advanceTimersByTimeAsync(1000);
    pads.write(pad('three'), []);
    await vi.advanceTimersByTimeAsync(1000);
    expect(intents(sent)).toEqual(['draft one']);
    await answer(DONE);
    expect(intents(sent)).toEqual(['draft one', 'draft three']);
  });

  it('is sealed at once, and no draft follows the seal', async () => {
    const { pads, sent, answer } = sender();
    let isSealed = false;
    pads.write(pad('why'), []);
    pads.submit(pad('why'), () => {
      isSealed = true;
    });
    await vi.advanceTimersByTimeAsync(1000);
    expect(intents(sent)).toEqual(['submit why']);
    await answer(DONE);
    expect(isSealed).toBe(true);
    expect(pads.pad()).toBeNull();
  });

  it('goes back to what the room has when it is refused', async () => {
    const { pads, refusals, answer } = sender();
    pads.write(pad('late'), []);
    await vi.advanceTimersByTimeAsync(1000);
    await answer(REFUSED);
    expect(refusals).toEqual(['not-now']);
    expect(pads.pad()).toBeNull();
  });

  it('sends nothing of a round that is over', async () => {
    const { pads, sent } = sender();
    pads.write(pad('old'), []);
    pads.reset();
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent).toEqual([]);
  });
});
