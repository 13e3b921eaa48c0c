// Decides what the rest of the engine may use of receipts; it does not add anything of its own.

export { SHOWN_DECIMALS, fullReceipt } from './full.ts';
export type { Receipt, ReceiptLine, ReceiptQuestion } from './full.ts';
export { apportioned, largestRemainder } from './rounding.ts';
export { exchange } from './exchange.ts';
export type { Exchange, ExchangeLine } from './exchange.ts';
export {
  DETECTION_INPUTS,
  LIVELIHOOD_INPUTS,
  detectionNow,
  explainDetection,
  explainLivelihood,
  livelihoodNow,
  livelihoodOfInputs,
} from './computed.ts';
export type { DetectionInput, LivelihoodInput } from './computed.ts';
export { STEP, ledgerFor, receiptFor } from './inPlay.ts';
export type { SeatEntry, SeatLine, SeatQuestion, SeatReceipt, TurnSeen } from './inPlay.ts';
export type { SeatCause } from './known.ts';
