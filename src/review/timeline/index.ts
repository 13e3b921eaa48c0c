// Decides what the rest of the review may use of the timeline; it adds nothing of its own.
export { tableMeasures } from './decisions.ts';
export type { Decision } from './decisions.ts';
export { USUAL_TURNING_POINTS, findTurningPoints } from './turningPoints.ts';
export type { TurningPoint, TurningPoints, TurningPointsAsk } from './turningPoints.ts';
export { INCIDENTS, taleOf } from './tale.ts';
export type {
  SeatDecisions,
  ToldAgreement,
  ToldByHand,
  ToldChange,
  ToldEvent,
  ToldIncident,
  TurnTale,
} from './tale.ts';
