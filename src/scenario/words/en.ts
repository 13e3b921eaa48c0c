// Says the findings in English; it decides neither when they are found nor how severe they are.

import type { FindingCatalogue } from '../findings.ts';
import { actorsEn } from './actors/en.ts';
import { courseEn } from './course/en.ts';
import { naming, quoting, said } from './parts.ts';
import { rulesEn } from './rules/en.ts';
import { workshopEn } from './workshop/en.ts';

const quoted = quoting('“', '”');
const named = naming({
  'zone-or-gate': 'zone or gate',
  'order-set': 'set of orders',
  object: 'map',
  array: 'list',
  string: 'word',
  text: 'text',
  number: 'number',
});

const meant = (word: unknown): string =>
  said(word) === '' ? '' : ` Did you mean ${quoted(word)}?`;

export const en: FindingCatalogue = {
  ...rulesEn,
  ...workshopEn,
  ...actorsEn,
  ...courseEn,
  'seat-holds-nothing': {
    message: (f) => `The ${named(f['kind'])} seat ${quoted(f['id'])} does not say what it plays.`,
    hint: () => 'Name its state, network, partner or zones.',
  },
  'file-too-big': {
    message: (f) => `The file has ${said(f['bytes'])} bytes; at most ${said(f['most'])} are read.`,
    hint: () =>
      'Move long texts into texts/en.yaml, texts/fr.yaml and texts/ar.yaml, or shorten the file.',
  },
  'file-empty': {
    message: () => 'The file holds nothing.',
    hint: () => 'Start from the smallest scenario, at the end of docs/format.md.',
  },
  'too-many-parts': {
    message: (f) => `The file has more than ${said(f['most'])} parts of one kind and was not read.`,
    hint: () => 'A scenario needs a fraction of this. Look for something repeated by mistake.',
  },
  'too-deep': {
    message: (f) => `Lists and maps stand inside each other more than ${said(f['most'])} deep.`,
    hint: () => 'Look for a bracket that was never closed.',
  },
  'too-many-findings': {
    message: (f) =>
      `${said(f['count'])} findings; only the first ${said(f['shown'])} are shown, errors first.`,
    hint: () => 'Mend these, then check again.',
  },
  'forbidden-character': {
    message: (f) =>
      `The character ${said(f['character'])} is not allowed: it is invisible or turns the direction of text.`,
    hint: () => 'Delete it. For Arabic beside Latin letters no such character is needed.',
  },
  'tab-character': {
    message: () => 'A tab stands here.',
    hint: () => 'Use spaces.',
  },
  'unbalanced-direction': {
    message: () =>
      'A mark that isolates the direction of text is opened and not closed, or the reverse.',
    hint: () => 'Close each isolate on the line where it begins, or delete both marks.',
  },
  'yaml-syntax': {
    message: (f) => `This is not correct YAML (${said(f['problem'])}).`,
    hint: () => 'Check indentation, colons, quotes and brackets at this place and just before it.',
  },
  'several-documents': {
    message: () => 'A second document begins here; a scenario is one.',
    hint: () => 'Delete the line of three hyphens, or make it a file of its own.',
  },
  'anchor-refused': {
    message: (f) => `Anchors and aliases such as ${quoted(f['part'])} are not read.`,
    hint: () => 'Write the value out, or put a text that begins with & or * in quotes.',
  },
  'tag-refused': {
    message: (f) => `Tags such as ${quoted(f['part'])} are not read.`,
    hint: () => 'Delete the tag, or put a text that begins with ! in quotes.',
  },
  'directive-refused': {
    message: (f) => `Directives such as ${quoted(f['part'])} are not read.`,
    hint: () => 'Delete the line.',
  },
  'merge-refused': {
    message: () => 'Merge keys (<<) are not read.',
    hint: () => 'Write the values out.',
  },
  'forbidden-key': {
    message: (f) => `The key ${quoted(f['key'])} is not allowed.`,
    hint: () => 'Choose another name.',
  },
  'key-not-plain': {
    message: (f) => `The key ${quoted(f['key'])} is not a plain word in Latin letters.`,
    hint: () => 'Keys are the words of the format and ids; names in other scripts belong in texts.',
  },
  'duplicate-key': {
    message: (f) => `The key ${quoted(f['key'])} stands here a second time.`,
    hint: () => 'Keep one of them.',
  },
  'not-finite': {
    message: (f) => `${quoted(f['value'])} is not a finite number.`,
    hint: () => 'Write an ordinary number.',
  },
  'not-a-scenario': {
    message: (f) => `The format ${quoted(f['value'])} is not that of a scenario.`,
    hint: () => 'The first line of a scenario is "format: tukhum-scenario".',
  },
  'version-unknown': {
    message: (f) =>
      `Version ${quoted(f['value'])} of the format is not known here; known: ${said(f['known'])}.`,
    hint: () =>
      'Open the file with the version of the program it was written for, or set the version it follows.',
  },
  'unknown-key': {
    message: (f) => `The key ${quoted(f['key'])} is not known here.${meant(f['meant'])}`,
    hint: () => 'The keys of each part are listed in docs/format.md.',
  },
  'forbidden-variable': {
    message: (f) =>
      `${quoted(f['key'])} is never an input: the model looks at behaviour and conditions, not at who people are.`,
    hint: () => 'Delete it. Describe places by trust, livelihood, services and the like.',
  },
  'missing-field': {
    message: (f) => `${quoted(f['field'])} is missing.`,
    hint: () => 'Add it; docs/format.md says what it means.',
  },
  'wrong-type': {
    message: (f) =>
      `${quoted(f['field'])} should be a ${named(f['expected'])}, and ${quoted(f['value'])} is not.`,
    hint: () =>
      'A number is written plainly or as { value, range, source, note }; a text as { en, fr, ar }.',
  },
  'out-of-bounds': {
    message: (f) =>
      `${quoted(f['field'])} is ${said(f['value'])}; it can be ${f['side'] === 'least' ? 'no less' : 'no more'} than ${said(f['bound'])}.`,
    hint: () => 'Bounds belong to the model; docs/format.md lists them.',
  },
  'not-whole': {
    message: (f) => `${quoted(f['field'])} is ${said(f['value'])}, which is not a whole number.`,
    hint: () => 'Write a whole number.',
  },
  'not-in-list': {
    message: (f) => `${quoted(f['value'])} is not one of: ${said(f['known'])}.${meant(f['meant'])}`,
    hint: () => 'Use one of the words of the list.',
  },
  'bad-id': {
    message: (f) => `${quoted(f['value'])} cannot be an id.`,
    hint: () => 'An id begins with a Latin letter and has at most 40 letters, digits and hyphens.',
  },
  'too-long': {
    message: (f) =>
      `${quoted(f['field'])} has ${said(f['length'])} characters; at most ${said(f['most'])} are allowed.`,
    hint: () => 'Shorten it: people read it at a table.',
  },
  'too-many-items': {
    message: (f) =>
      `${quoted(f['field'])} has ${said(f['count'])} items; at most ${said(f['most'])} are allowed.`,
    hint: () => 'Merge or delete some.',
  },
  'too-few-items': {
    message: (f) =>
      `${quoted(f['field'])} has ${said(f['count'])} items; at least ${said(f['least'])} are needed.`,
    hint: () => 'Add what is missing.',
  },
  'invalid-value': {
    message: (f) => `${quoted(f['field'])} cannot be ${quoted(f['value'])}.`,
    hint: () => 'docs/format.md says what can stand here.',
  },
  'duplicate-id': {
    message: (f) => `The id ${quoted(f['id'])} stands twice in ${said(f['list'])}.`,
    hint: () => 'Give each its own id.',
  },
  'unknown-id': {
    message: (f) => `There is no ${named(f['what'])} ${quoted(f['id'])}.${meant(f['meant'])}`,
    hint: () => 'Use an id that stands in the file, or add the thing it names.',
  },
  'unknown-parameter': {
    message: (f) => `The model has no parameter ${quoted(f['id'])}.${meant(f['meant'])}`,
    hint: () => 'docs/parameters.md lists the parameters.',
  },
  'unknown-source': {
    message: (f) => `There is no source ${quoted(f['source'])}.${meant(f['meant'])}`,
    hint: () => 'Add it under "sources", or write "design choice".',
  },
  'range-reversed': {
    message: (f) => `The range goes from ${said(f['low'])} down to ${said(f['high'])}.`,
    hint: () => 'Write the smaller number first.',
  },
  'value-outside-range': {
    message: (f) =>
      `The value ${said(f['value'])} lies outside its own range, ${said(f['low'])} to ${said(f['high'])}.`,
    hint: () => 'Mend the value or the range.',
  },
  'parameter-outside-range': {
    message: (f) =>
      `${quoted(f['id'])} is ${said(f['value'])}; the plausible range is ${said(f['low'])} to ${said(f['high'])}.`,
    hint: () => 'Keep it only with a source that says so.',
  },
  'zone-unreachable': {
    message: (f) => `The zone ${quoted(f['id'])} cannot be reached from the others.`,
    hint: () => 'Add a passage to it.',
  },
  'flow-without-route': {
    message: (f) => `The flow ${quoted(f['id'])} begins where it ends, so it has no route.`,
    hint: () => 'Give it ends that differ.',
  },
  'network-without-flow': {
    message: (f) => `The network ${quoted(f['id'])} moves nothing.`,
    hint: () => 'Give it a flow, or delete it.',
  },
  'passage-to-itself': {
    message: (f) => `A passage leads from ${quoted(f['id'])} to itself.`,
    hint: () => 'Name two different zones.',
  },
  'passage-repeated': {
    message: (f) => `The passage ${quoted(f['id'])} joins two zones that a passage joins already.`,
    hint: () => 'Keep one passage for each two zones.',
  },
  'pair-to-itself': {
    message: (f) => `A pair joins ${quoted(f['id'])} to itself.`,
    hint: () => 'Name two different states.',
  },
  'pair-repeated': {
    message: (f) => `The pair ${quoted(f['id'])} stands twice.`,
    hint: () => 'Keep one of them.',
  },
  'pair-missing': {
    message: (f) =>
      `A passage joins ${quoted(f['a'])} and ${quoted(f['b'])}, and there is no pair of the two.`,
    hint: () =>
      'Add the pair: without it they can agree on nothing, and their border stays a seam.',
  },
  'state-without-zone': {
    message: (f) => `The state ${quoted(f['id'])} holds no zone.`,
    hint: () => 'Give it a zone, or delete it.',
  },
  'cell-repeated': {
    message: (f) => `The map cell ${quoted(f['cell'])} belongs to ${quoted(f['zone'])} already.`,
    hint: () => 'Let each cell belong to one zone.',
  },
  'shares-not-one': {
    message: (f) => `The shares sum to ${said(f['sum'])}, not to 1.`,
    hint: () => 'Attention is what there is of it: give one good more and another less.',
  },
  'flow-scale': {
    message: (f) =>
      `All flows of ${named(f['good'])} together are ${said(f['volume'])}; the model's constants fit ${said(f['least'])} to ${said(f['most'])}.`,
    hint: () => 'Flows are index numbers: multiply all flows of this good by one factor.',
  },
  'order-wrong-seat': {
    message: (f) =>
      `The order ${quoted(f['kind'])} is not for a ${named(f['seatKind'])} seat such as ${quoted(f['seat'])}.`,
    hint: () => 'Take it out of the set, or give this seat a set of its own.',
  },
  'order-after-end': {
    message: (f) =>
      `Turn ${said(f['turn'])} comes after the last turn with orders, ${said(f['turns'])}.`,
    hint: () => 'Grant the orders earlier, or lengthen the calendar.',
  },
  'order-repeated': {
    message: (f) => `The order ${quoted(f['kind'])} is granted twice in this set.`,
    hint: () => 'Keep the earlier grant.',
  },
  'column-not-changeable': {
    message: (f) => `An event cannot change ${quoted(f['column'])}.`,
    hint: () => 'docs/format.md lists what events may change.',
  },
  'effect-without-subject': {
    message: (f) => `The effect on ${quoted(f['what'])} names no ${said(f['needs'])}.`,
    hint: () => 'Say which.',
  },
  'effect-wrong-subject': {
    message: (f) =>
      `${quoted(f['column'])} is a stock of ${said(f['needs'])}, not of ${said(f['list'])}.`,
    hint: () => 'Move the ids to the right list.',
  },
  'choice-without-seat': {
    message: (f) => `The event ${quoted(f['id'])} offers choices and asks no seat.`,
    hint: () => 'Add "asks" with the seat that decides.',
  },
  'default-choice-missing': {
    message: (f) =>
      `The event ${quoted(f['id'])} needs a default among its choices: ${said(f['known'])}.`,
    hint: () => 'Set "defaultChoice": it stands when nobody answers.',
  },
  'event-never': {
    message: (f) => `The event ${quoted(f['id'])} can never happen.`,
    hint: () => 'Check its chance and its turns.',
  },
  'calendar-short': {
    message: (f) => `A game of ${said(f['turns'])} turns rewards what does not last.`,
    hint: (f) =>
      `Give it at least ${said(f['least'])} turns and let short tables play two a round.`,
  },
  'text-missing': {
    message: (f) => `The text ${quoted(f['key'])} is missing in: ${said(f['languages'])}.`,
    hint: () => 'Add it here or in texts/; until then another language stands in.',
  },
  'text-unused': {
    message: (f) => `No text of the scenario is called ${quoted(f['key'])}.${meant(f['meant'])}`,
    hint: () => 'Keys follow the file: seats.tunisia.role, events.libya.title …',
  },
  'text-markup': {
    message: (f) => `The text holds markup: ${quoted(f['words'])}.`,
    hint: () => 'It is shown as it stands and never acts. Write plain words.',
  },
  'real-name-left': {
    message: (f) => `With fictional names on, ${quoted(f['key'])} still says ${quoted(f['name'])}.`,
    hint: (f) => `Write it in ${said(f['field'])} without real names of states and places.`,
  },
  'source-unused': {
    message: (f) => `No number points to the source ${quoted(f['source'])}.`,
    hint: () => 'Delete it, or name it where it is used.',
  },
  'stigmatising-word': {
    message: (f) => `${quoted(f['words'])} marks people, not acts.`,
    hint: (f) =>
      said(f['better']) === ''
        ? 'Say what is done, by networks or forces.'
        : `Write for example ${quoted(f['better'])}.`,
  },
  'real-person': {
    message: (f) => `${quoted(f['words'])} looks like a real person.`,
    hint: () => 'Use a role: "the minister", "a border officer".',
  },
  'real-unit': {
    message: (f) => `${quoted(f['words'])} looks like a real unit.`,
    hint: () => 'Write "the force", "a patrol", "the services of the province".',
  },
  'named-organisation': {
    message: (f) => `${quoted(f['words'])} names an organisation outside the briefing.`,
    hint: () => 'In play speak of a type: "AQIM-type". Organisations belong in a sourced briefing.',
  },
  'claim-without-source': {
    message: (f) => `The note states a fact and has no source: ${quoted(f['note'])}.`,
    hint: () => 'Name the source, or say that it is a judgement of yours.',
  },
};
