// Says in English what is found in rules, expressions, decks and lessons; it decides neither when nor how severe it is.

import type { FindingCatalogue } from '../../findings.ts';
import { naming, picking, quoting, said } from '../parts.ts';

const quoted = quoting('“', '”');
const meant = (word: unknown): string =>
  said(word) === '' ? '' : ` Did you mean ${quoted(word)}?`;

/** What a part of an expression is. */
const kind = naming({
  number: 'a number',
  truth: 'a condition',
  word: 'a word in quotes',
  words: 'a reading of words',
  thing: 'a subject, not one of its readings',
  many: 'a list',
  name: 'a name without quotes',
});
const each = naming({
  zone: 'each zone',
  state: 'each state',
  pair: 'each pair',
  network: 'each network',
  world: 'the world',
});
const one = naming({
  zone: 'A zone',
  state: 'A state',
  pair: 'A pair',
  network: 'A network',
  world: 'The world',
});
const limited = naming({
  parts: 'parts',
  depth: 'levels of brackets',
  quantifiers: 'lists inside one another',
  arguments: 'values in one function',
});

const slip = picking({
  'breaks-off': () => 'The expression breaks off here.',
  'one-equals': () => 'A single = compares nothing.',
  'less-or-equal': () => 'The signs stand the wrong way round.',
  'not-equal': () => '<> is not a sign of the language.',
  'word-and': () => 'The word “and” is not read here.',
  'word-or': () => 'The word “or” is not read here.',
  'word-not': () => 'The word “not” is not read here.',
  'one-sign': (part) => `A single ${quoted(part)} joins nothing.`,
  'no-zero': () => 'A number cannot begin with a point.',
  comma: () => 'A number has a point, not a comma.',
  'bracket-open': () => 'This bracket is never closed.',
  'bracket-extra': () => 'This bracket closes nothing.',
  'quote-open': () => 'This quotation mark is never closed.',
  'not-latin': () => 'Only Latin letters and signs are read in an expression.',
  reserved: (part) => `The word ${quoted(part)} cannot be a name.`,
  variable: () => 'A name for the members of the list must stand here.',
  unexpected: (part) => `${quoted(part)} cannot stand here.`,
});
const remedy = picking({
  'breaks-off': () => 'Finish it: what should stand on the other side?',
  'one-equals': () => 'Write == to compare.',
  'less-or-equal': () => 'Write <= or >=.',
  'not-equal': () => 'Write != for “is not”.',
  'word-and': () => 'Write && for “and”.',
  'word-or': () => 'Write || for “or”.',
  'word-not': () => 'Write ! before what is denied.',
  'one-sign': () => 'Write && for “and”, || for “or”.',
  'no-zero': () => 'Write 0.5, not .5.',
  comma: () => 'Write 0.5, not 0,5.',
  'bracket-open': () => 'Add ) where it should end.',
  'bracket-extra': () => 'Delete it, or open one before it.',
  'quote-open': () => 'Close it before the line ends.',
  'not-latin': () => 'Names of readings and ids are Latin; words in other scripts belong in texts.',
  reserved: () => 'Choose another name.',
  variable: () => 'Write for example zones.exists(z, z.trust < 0.2).',
  unexpected: () => 'docs/rules.md shows how conditions are written.',
});

export const rulesEn = {
  'event-two-draws': {
    message: (f) =>
      `The event ${quoted(f['id'])} is a card of the deck ${quoted(f['deck'])}; its own chance is not used.`,
    hint: () => 'Delete "probability", or "deck".',
  },
  'deck-empty': {
    message: (f) => `The deck ${quoted(f['id'])} has no card that can be drawn.`,
    hint: () => 'Write "deck" on the events that belong to it, with a weight above 0.',
  },
  'expression-syntax': {
    message: (f) => slip(f['slip'], f['part']),
    hint: (f) => remedy(f['slip'], f['part']),
  },
  'expression-limit': {
    message: (f) =>
      said(f['what']) === 'number'
        ? `The number is too big: at most ${said(f['most'])} is read.`
        : `The expression is too big: at most ${said(f['most'])} ${limited(f['what'])} are read.`,
    hint: (f) =>
      said(f['what']) === 'number' ? 'Write an ordinary number.' : 'Make two rules of it.',
  },
  'expression-refused': {
    message: (f) => `${quoted(f['part'])} is not part of the language.${meant(f['meant'])}`,
    hint: () =>
      'There are + - * / < <= > >= == != && || ! ?: and min, max, abs, size, exists, all, filter, happened, since, chosen.',
  },
  'expression-arguments': {
    message: (f) => `${quoted(f['name'])} needs ${said(f['needs'])} of what it works on.`,
    hint: () => 'Write for example min(a, b), zones.exists(z, z.trust < 0.2), since("id").',
  },
  'expression-type': {
    message: (f) =>
      said(f['found']) === ''
        ? `The parts of ${quoted(f['part'])} do not fit together.`
        : `This is ${kind(f['found'])}; ${kind(f['expected'])} is needed here.`,
    hint: (f) =>
      said(f['expected']) === 'truth'
        ? 'Compare it with something: zone.trust < 0.3.'
        : said(f['expected']) === 'word'
          ? 'Put the word in quotes: zone.posture == "service".'
          : 'Numbers are compared with numbers, conditions are joined with && and ||.',
  },
  'expression-constant': {
    message: () => 'The condition reads nothing, so it is always the same.',
    hint: () => 'Read something, or write true for a rule that always fires.',
  },
  'comparison-settled': {
    message: (f) =>
      `${quoted(f['reading'])} runs from ${said(f['low'])} to ${said(f['high'])}, so this is ${f['answer'] === 'always' ? 'always' : 'never'} so.`,
    hint: (f) =>
      f['high'] === 1
        ? 'Screens show indexes from 0 to 100; rules count them from 0 to 1.'
        : 'Compare it with a number between the two.',
  },
  'unknown-name': {
    message: (f) => `${quoted(f['name'])} is not known here.${meant(f['meant'])}`,
    hint: (f) => `Known here: ${said(f['known'])}.`,
  },
  'wrong-scope': {
    message: (f) =>
      `${quoted(f['name'])} cannot be read here, where ${each(f['scope'])} is looked at.`,
    hint: (f) => `Known here: ${said(f['known'])}.`,
  },
  'unknown-reading': {
    message: (f) => `${one(f['subject'])} has no reading ${quoted(f['name'])}.${meant(f['meant'])}`,
    hint: () => 'docs/readings.md lists the readings.',
  },
  'unknown-word': {
    message: (f) => `${quoted(f['reading'])} is never ${quoted(f['value'])}.${meant(f['meant'])}`,
    hint: (f) => `Its words are: ${said(f['known'])}.`,
  },
  'nothing-to-read': {
    message: (f) => `Nothing called ${quoted(f['name'])} can be read of ${kind(f['found'])}.`,
    hint: (f) =>
      said(f['found']) === 'many'
        ? 'Ask a list with exists, all, filter or size.'
        : 'Only zones, states, pairs, networks and the world have readings.',
  },
  'variable-taken': {
    message: (f) => `The name ${quoted(f['name'])} is taken.`,
    hint: () => 'Choose another, z for example.',
  },
  'reading-stale': {
    message: (f) =>
      `At ${quoted(f['hook'])} the reading ${quoted(f['reading'])} is still last turn's.`,
    hint: (f) => `It is this turn's from ${quoted(f['freshAt'])} on. Keep it if that is meant.`,
  },
  'effect-misses': {
    message: (f) =>
      `A rule for ${each(f['scope'])} with "on: ${said(f['on'])}" does not reach the stock ${quoted(f['column'])}.`,
    hint: (f) => `It belongs to: ${said(f['owner'])}. docs/rules.md says what "on" can be.`,
  },
  'rule-waits-idly': {
    message: () => 'With "once" the rule never waits, so the cooldown does nothing.',
    hint: () => 'Delete one of the two.',
  },
  'rule-conflict': {
    message: (f) =>
      `The rules ${quoted(f['rule'])} and ${quoted(f['other'])} change ${quoted(f['column'])} of the same at the same hook with the same priority.`,
    hint: () => 'Give one a higher priority, or make them one rule.',
  },
  'example-incomplete': {
    message: (f) => `The example does not give ${quoted(f['missing'])}, which the rule reads.`,
    hint: () => 'Add it under "given".',
  },
  'example-unread': {
    message: (f) =>
      `The example gives ${quoted(f['key'])}, which the rule does not read.${meant(f['meant'])}`,
    hint: () => 'Delete it, or mend its name.',
  },
  'example-fails': {
    message: (f) =>
      said(f['column']) === ''
        ? said(f['found']) === 'fires'
          ? 'The rule fires here; the example expects silence.'
          : 'The rule stays silent here; the example expects it to fire.'
        : said(f['found']) === 'silent'
          ? `The rule stays silent here; the example expects ${quoted(f['column'])} to change by ${said(f['expected'])}.`
          : `${quoted(f['column'])} changes by ${said(f['found'])}; the example expects ${said(f['expected'])}.`,
    hint: () => 'Mend the rule or the example.',
  },
  'lesson-same-sides': {
    message: () => 'Both sides play the same, so nothing can differ.',
    hint: () => 'Compare two different plays.',
  },
  'lesson-of-region': {
    message: (f) => `${quoted(f['metric'])} is measured for the whole region only.`,
    hint: () => 'Delete "of", or choose a measure that states have; docs/measures.md says which.',
  },
  'lesson-measure-one': {
    message: (f) => `The lesson ${quoted(f['id'])} must measure one thing.`,
    hint: () => 'Write either "metric", or "weights" with at least one measure, not both.',
  },
  'lesson-weight-unscored': {
    message: (f) => `${quoted(f['metric'])} is never scored: it is neither good nor bad.`,
    hint: () => 'Weigh a measure that has a good direction; docs/measures.md says which.',
  },
  'lesson-good-missing': {
    message: (f) => `Which way ${quoted(f['metric'])} is good is a judgement.`,
    hint: () => 'Say it: "good: up" or "good: down".',
  },
  'lesson-turns': {
    message: (f) =>
      `Turns ${said(f['from'])} to ${said(f['to'])} are not turns of this game, which has ${said(f['last'])} with its tail.`,
    hint: () => 'Write the earlier turn first and stay within the calendar.',
  },
  'lesson-paid-by-rule': {
    message: (f) =>
      `The rule ${quoted(f['rule'])} moves ${quoted(f['column'])} the way that this lesson expects of ${quoted(f['metric'])}: it may be true by construction.`,
    hint: () => 'Measure something that no rule pays directly.',
  },
  'no-lesson-fails': {
    message: (f) => `All ${said(f['count'])} lessons are recorded as holding.`,
    hint: () => 'Include a claim that people make and that is expected to fail.',
  },
  'contested-without-dissent': {
    message: (f) => `The lesson ${quoted(f['id'])} is contested and nobody disagrees in it.`,
    hint: () => 'Add "dissent": who says otherwise, where, and with which numbers.',
  },
  'rule-never-fired': {
    message: (f) =>
      `The rule ${quoted(f['id'])} fired in none of ${said(f['games'])} sampled games.`,
    hint: () => 'Check its condition: play may never reach it, or a word may be mistaken.',
  },
  'lesson-by-construction': {
    message: (f) =>
      f['rules'] === ''
        ? `The lesson ${quoted(f['id'])} compares plays that never came out differently.`
        : `The verdict on the lesson ${quoted(f['id'])} hangs on rules that write what it measures: ${said(f['rules'])}.`,
    hint: () => 'Measure what the plays themselves can change, and what no rule pays.',
  },
} as const satisfies Partial<FindingCatalogue>;
