// Decides what accepting a partner's package asks and does at once; money, strings and leaving are phases'.

import { COLUMNS } from '../layout.ts';
import { add, limit } from '../ledger.ts';
import { news } from '../news.ts';
import { DONE } from '../order.ts';
import { equippedZones, offerOf } from '../partners.ts';
import { recordsWith } from '../records.ts';
import { at } from './look.ts';
import { packageOf } from './offers.ts';
import { price } from './price.ts';
import { frustrated } from './refusals.ts';
import type { OrderKind } from '../order.ts';
import type { PackageRecord, State } from '../state.ts';
import type { World } from '../world.ts';

const COST = price({ capital: 4 });
/** Sensors a package brings to each of its zones; a maritime one equips sea gates. @source MODEL.md E EXT_ACCEPT, B8 */
const SENSORS = 0.7;
const SEA_SENSORS = 1;

/** Who evaluates a programme goes on when it is renewed: what audits brought stays. */
function evaluationOf(world: World, state: State, partner: number, holds: number): number {
  const usual = world.partners[partner].evaluationQuality;
  return Math.max(usual, packageOf(state, partner, holds)?.evaluationQuality ?? usual);
}

export const packageAccept: OrderKind = {
  id: 'package-accept',
  symbol: 'EXT_ACCEPT',
  family: 'partners',
  seats: ['state'],
  stage: 'diplomacy',
  once: 'target',
  repeatable: false,
  joint: false,
  fields: [{ name: 'partner', domain: 'partner-offer' }],
  source: 'GAO14, ECA24; values a design choice',
  cost: () => COST,
  judge: () => null,
  apply({ world, state, ledger, news: lines }, order, actor) {
    const partner = at(world.index.partner, order.partner);
    const { holds, cause } = actor;
    const offer = offerOf(world, state, partner, holds);
    if (offer === null || !offer.open) return frustrated('no-offer');
    const zones = equippedZones(world, state, partner, holds);
    const sensors = world.partners[partner].maritime ? SEA_SENSORS : SENSORS;
    for (const zone of zones) {
      add(ledger, state.sensors, zone, sensors, cause);
      limit(ledger, state.sensors, zone, COLUMNS.sensors.min, COLUMNS.sensors.max);
    }
    const accepted: PackageRecord = {
      partner,
      state: holds,
      since: state.turn,
      money: offer.money,
      kit: offer.kit,
      stringWeight: offer.stringWeight,
      strings: offer.strings,
      softShare: offer.softShare,
      owned: false,
      zones,
      evaluationQuality: evaluationOf(world, state, partner, holds),
      endsAt: null,
    };
    const { records } = state;
    const others = records.packages.filter((one) => one.partner !== partner || one.state !== holds);
    state.records = recordsWith(records, { packages: [...others, accepted] });
    lines.push(news(state.turn, 'package-accepted', { partner, state: holds }));
    return DONE;
  },
};
