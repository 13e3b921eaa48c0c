// Shows that what a team wrote on paper goes on its pad by the console's hand, judged as if the team had pressed it, and logged.
import { describe, expect, it } from 'vitest';
import { listOrders } from '../../../src/engine/index.ts';
import type { SeatView } from '../../../src/session/index.ts';
import { Host } from './roomTable.ts';

function table() {
  const host = new Host({ people: ['westland', 'eastland'] });
  const pen = host.join('seat', 'westland');
  host.begin();
  const [order] = listOrders(host.room.game.seatWorld('westland'), host.room.game.view('westland'));
  if (order === undefined) throw new Error('There should be something to order.');
  return { host, pen, order };
}

const act = { kind: 'act', seat: 'westland', intent: 'from paper' } as const;

describe('orders from paper', () => {
  it('stand on the pad of their team, which may write on', () => {
    const { host, pen, order } = table();
    host.lead({ ...act, orders: [order], submitted: false });
    expect((host.view(pen) as SeatView).pad).toMatchObject({
      orders: [order],
      intent: 'from paper',
    });
    host.do(pen, { kind: 'draft', orders: [], intent: 'changed' });
    expect((host.view(pen) as SeatView).pad.intent).toBe('changed');
  });

  it('are handed in when asked, of a seat without a device too, also while the room is frozen', () => {
    const { host, order } = table();
    host.lead({ kind: 'freeze', frozen: true });
    host.lead({ ...act, orders: [order], submitted: true });
    host.lead({ ...act, seat: 'eastland', orders: [], submitted: true });
    expect(host.room.game.owing()).toEqual([]);
    const [event] = host.events.filter(({ change }) => change.kind === 'draft');
    expect(event?.by).toBe(host.console);
    expect(host.fold().game.draft('westland').orders).toEqual([order]);
  });

  it('are refused as the team would be', () => {
    const { host, order } = table();
    const refused = (command: Parameters<Host['try']>[1]) =>
      host.try(host.console, command)?.code ?? null;
    const bad = { ...order, zone: 'nowhere' };
    expect(refused({ ...act, orders: [bad], submitted: true })).toBe('refused');
    expect(refused({ ...act, orders: [bad], submitted: false })).toBeNull();
    expect(refused({ ...act, seat: 'nobody', orders: [], submitted: true })).toBe('seat-unknown');
    host.lead({ kind: 'hold-seat', seat: 'eastland', holder: 'idle', strategy: null });
    expect(refused({ ...act, seat: 'eastland', orders: [], submitted: true })).toBe('not-yours');
    host.lead({ ...act, orders: [order], submitted: true });
    expect(refused({ ...act, orders: [], submitted: false })).toBe('already-submitted');
    host.lead({ kind: 'close' });
    expect(refused({ ...act, orders: [], submitted: true })).toBe('not-now');
  });
});
