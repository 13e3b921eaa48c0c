// Decides what the rest of the review may use of knowledge; it adds nothing of its own.
export { knowledgeOver, observedIn, truthOf } from './knowledge.ts';
export type { KnowledgeAt, KnownSubject } from './knowledge.ts';
export { uncrossedIn } from './uncrossed.ts';
export type { Uncrossed, UncrossedTurn } from './uncrossed.ts';
export { viewIn } from './views.ts';
