// Decides what accepting a partner's package asks and does at once; money, strings and leaving are phases'.

import { COLUMNS } from '../layout.ts';
import { add, limit } from '../ledger.ts';
import { news } from '../news.ts';
import { DONE } from '../order.ts';
import { offerOf } from '../partners.ts';
import { DESIGN_CHOICES } from './constants.ts';
import { at } from './look.ts';
import { price } from './price.ts';
import { frustrated } from './refusals.ts';
import type { OrderKind } from '../order.ts';
import type { PackageRecord, State } from '../state.ts';
import type { World } from '../world.ts';

const COST = price({ capital: 4 });
/** Sensors a package brings to each of its zones; a maritime one equips sea gates. @source MODEL.md E EXT_ACCEPT, B8 */
const SENSORS = 0.7;
const SEA_SENSORS = 1;

/** The state's border zones that see least, crossings first; for a maritime package its sea gates. */
function equippedZones(world: World, state: State, partner: number, of: number): readonly number[] {
  const zones = [...world.index.zonesOf[of]];
  if (world.partners[partner].maritime) {
    return zones.filter((zone) => world.zones[zone].kind === 'sea-gate');
  }
  const rank = (zone: number) => {
    if (world.zones[zone].hasCrossing) return 0;
    return world.index.foreignNeighbours[zone].length > 0 ? 1 : 2;
  };
  return zones
    .sort(
      (left, right) =>
        rank(left) - rank(right) || state.sensors[left] - state.sensors[right] || left - right,
    )
    .slice(0, DESIGN_CHOICES.packageBorderZones.value);
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
      evaluationQuality: world.partners[partner].evaluationQuality,
      endsAt: null,
    };
    const { records } = state;
    state.records = { ...records, packages: [...records.packages, accepted] };
    lines.push(news(state.turn, 'package-accepted', { partner, state: holds }));
    return DONE;
  },
};
