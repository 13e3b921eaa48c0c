// Decides what the rest of the review may use of receipts; it adds nothing of its own.
export { CAUSE_KINDS, RECEIPT_PROBLEMS, receiptOver } from './receipt.ts';
export type { ReceiptProblem, SpanGroup, SpanLine, SpanQuestion, SpanReceipt } from './receipt.ts';
export { SHOWN_DECIMALS } from './shown.ts';
export { computedOver } from './computed.ts';
export type { ComputedLine, ComputedQuestion, ComputedReceipt } from './computed.ts';
