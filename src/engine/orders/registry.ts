// Lists every kind of order once, in the order in which they resolve within a stage; adding one is one line here.

import { fault } from '../../base/index.ts';
import { ally } from './ally.ts';
import { answer } from './answer.ts';
import { attack } from './attack.ts';
import { attention } from './attention.ts';
import { bribe } from './bribe.ts';
import { comms } from './comms.ts';
import { consent } from './consent.ts';
import { coopStep } from './coop-step.ts';
import { covenant } from './covenant.ts';
import { crossing } from './crossing.ts';
import { diversify } from './diversify.ts';
import { forum } from './forum.ts';
import { intimidate } from './intimidate.ts';
import { jointOperation } from './joint-operation.ts';
import { leadershipRemoval } from './leadership-removal.ts';
import { lieLow } from './lie-low.ts';
import { livelihoodLarge } from './livelihood-large.ts';
import { livelihoodSmall } from './livelihood-small.ts';
import { mediate } from './mediate.ts';
import { mobilise } from './mobilise.ts';
import { monitor } from './monitor.ts';
import { notify } from './notify.ts';
import { operation } from './operation.ts';
import { oversight } from './oversight.ts';
import { ownership } from './ownership.ts';
import { packageAccept } from './package-accept.ts';
import { packageBargain } from './package-bargain.ts';
import { packageExit } from './package-exit.ts';
import { partnerAudit } from './partner-audit.ts';
import { partnerCondition } from './partner-condition.ts';
import { partnerConvene } from './partner-convene.ts';
import { partnerDrawdown } from './partner-drawdown.ts';
import { partnerOffer } from './partner-offer.ts';
import { partnerSurge } from './partner-surge.ts';
import { patrolMove } from './patrol-move.ts';
import { patrolRaise } from './patrol-raise.ts';
import { planAdopt } from './plan-adopt.ts';
import { posture } from './posture.ts';
import { promise } from './promise.ts';
import { protect } from './protect.ts';
import { provide } from './provide.ts';
import { recruit } from './recruit.ts';
import { refer } from './refer.ts';
import { remedy } from './remedy.ts';
import { reroute } from './reroute.ts';
import { rest } from './rest.ts';
import { rotate } from './rotate.ts';
import { sensorBuy } from './sensor-buy.ts';
import { services } from './services.ts';
import { taskforceMeet } from './taskforce-meet.ts';
import { tipChannel } from './tip-channel.ts';
import { tolerance } from './tolerance.ts';
import { trainConduct } from './train-conduct.ts';
import { trainTactical } from './train-tactical.ts';
import { visit } from './visit.ts';
import { voice } from './voice.ts';
import { warn } from './warn.ts';
import { withdraw } from './withdraw.ts';
import { workshop } from './workshop.ts';
import type { OrderKindId } from './ids.ts';
import type { OrderKind } from '../order.ts';

export const ORDER_KINDS: readonly OrderKind[] = [
  patrolRaise,
  patrolMove,
  posture,
  attention,
  sensorBuy,
  operation,
  leadershipRemoval,
  rest,
  trainTactical,
  trainConduct,
  tipChannel,
  tolerance,
  crossing,
  livelihoodSmall,
  livelihoodLarge,
  services,
  forum,
  promise,
  remedy,
  oversight,
  rotate,
  protect,
  comms,
  workshop,
  planAdopt,
  visit,
  coopStep,
  jointOperation,
  notify,
  taskforceMeet,
  refer,
  packageAccept,
  packageBargain,
  ownership,
  packageExit,
  partnerOffer,
  partnerCondition,
  partnerAudit,
  partnerSurge,
  partnerDrawdown,
  partnerConvene,
  voice,
  monitor,
  mediate,
  covenant,
  mobilise,
  warn,
  withdraw,
  consent,
  reroute,
  bribe,
  diversify,
  lieLow,
  provide,
  ally,
  intimidate,
  recruit,
  attack,
  answer,
];

const BY_ID: ReadonlyMap<string, OrderKind> = new Map(ORDER_KINDS.map((kind) => [kind.id, kind]));

/** The kind of that name. */
export function orderKind(id: OrderKindId): OrderKind {
  return BY_ID.get(id) ?? fault('an order kind without a file', { kind: id });
}

/** The kind of a name that came from outside, or undefined. */
export function findOrderKind(id: string): OrderKind | undefined {
  return BY_ID.get(id);
}
