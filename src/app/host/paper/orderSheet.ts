// Decides how the orders of one seat stand on paper: what is on its pad, what it may give with numbers to write, and blank lines.
import { GOODS, fieldOptions, orderKind } from '../../../engine/index.ts';
import type { Field, FieldOption, OrderKind } from '../../../engine/index.ts';
import type { Block } from '../../../scenario/index.ts';
import { heading, list, paragraph } from './blocks.ts';
import { candidate } from '../../facts/candidates.ts';
import { fullCostText } from '../../facts/costs.ts';
import { orderText } from '../../facts/orderText.ts';
import { isListed, kindsOn, lineOf, listOf, membersFor, valuesFor } from './codes.ts';
import { tableOf, textColumn } from './situation.ts';
import type { Sheet } from './situation.ts';

/** What stands on the pad now, with its numbers. */
export function padBlocks({ screen, names, words }: Sheet): readonly Block[] {
  const { pad, submitted, world } = screen;
  const { t } = words;
  const naming = { known: world, names, words };
  const lines = pad.orders.map((order) => {
    const line = lineOf(order, screen);
    return `${orderText(order, naming)}${line === null ? '' : ` (${line})`}`;
  });
  return [
    heading(submitted ? t('host.paper.sealed') : t('host.paper.onPad')),
    ...(lines.length === 0 ? [paragraph(t('host.paper.padNone'))] : list(lines)),
    ...(pad.intent === '' ? [] : [paragraph(t('host.paper.why', { intent: pad.intent }))]),
  ];
}

/** Joint orders of others that wait for this seat, and what it is asked. */
export function askedBlocks({ screen, names, words }: Sheet): readonly Block[] {
  const { proposals, view, world } = screen;
  const { t } = words;
  const naming = { known: world, names, words };
  const waiting = proposals.map(({ from, order }) =>
    t('host.paper.proposal', { from: names.seat(from), order: orderText(order, naming) }),
  );
  const questions = view.pending.flatMap(({ event, choices }) => [
    paragraph(`${names.event(event)}: ${names.eventText(event)}`, 'spoken'),
    ...list(choices.map(({ id }, at) => `${at + 1} ${names.choice(event, id)}`)),
  ]);
  return [
    ...(waiting.length === 0 ? [] : [heading(t('host.paper.toSign')), ...list(waiting)]),
    ...(questions.length === 0 ? [] : [heading(t('host.paper.asked')), ...questions]),
  ];
}

/** Every kind that may be ordered, with its number and the numbers of what it is asked for. */
export function kindsBlocks(sheet: Sheet): readonly Block[] {
  const { screen, words } = sheet;
  const { t, code } = words;
  const { world, view } = screen;
  const open = world.grants.map(({ fromTurn }) => fromTurn <= view.turn);
  const rows = kindsOn(screen).flatMap((id, at) => {
    const kind = orderKind(id);
    if (open[at] !== true || !hasChoice(sheet, kind)) return [];
    const { cost } = candidate(kind, { kind: 'any', zone: null }, { world, view, pad: [] });
    return [
      [
        [String(at + 1)],
        [code(`order.${id}.name`)],
        kind.fields.map((field) => fieldText(sheet, kind, field)),
        [fullCostText(cost, words)],
      ],
    ];
  });
  return tableOf(
    [
      { head: t('host.paper.number'), kind: 'number' },
      textColumn(t('host.paper.order')),
      textColumn(t('host.paper.needs')),
      textColumn(t('host.paper.cost')),
    ],
    rows,
  );
}

/** Nothing can be named in the first field that must be: no offer is open, nobody is asked. */
function hasChoice({ screen }: Sheet, kind: OrderKind): boolean {
  const [first] = kind.fields;
  if (first === undefined || first.optional === true) return true;
  return fieldOptions(screen.world, screen.view, kind.id, first.name).length > 0;
}

/** What a field is called, and the numbers of its values where these do not stand in a list of their own. */
function fieldText(sheet: Sheet, kind: OrderKind, field: Field): string {
  const { t, code } = sheet.words;
  const name = code(`field.${field.name}`);
  const asked = field.optional === true ? t('host.paper.optional', { field: name }) : name;
  if (isListed(field.name)) return t('host.paper.fromList', { field: asked });
  const members = membersFor(sheet.screen, kind.id, field, {});
  const values = members.length > 0 ? members : valuesFor(sheet.screen, kind.id, field, {});
  const numbered = values.map((value, at) => `${at + 1} ${optionText(sheet, kind, value)}`);
  return numbered.length === 0 ? asked : `${asked}: ${numbered.join(' · ')}`;
}

function optionText({ names, screen, words }: Sheet, kind: OrderKind, value: FieldOption): string {
  const { code } = words;
  if (typeof value !== 'string') return sharesText(value, words);
  const keys = [`${kind.id}.${value}`, `choice.${kind.id}.${value}`, `invited.${value}`];
  const found = keys.find((key) => code(key) !== key);
  if (found !== undefined) return code(found);
  const event = screen.world.index.event.get(value);
  if (event !== undefined) return names.event(event);
  return screen.world.index.state.has(value) ? names.stateId(value) : value;
}

/** Evenly, or most of it on one good. */
function sharesText(value: Exclude<FieldOption, string>, { t, code }: Sheet['words']): string {
  const shares = value.map(Number);
  const most = Math.max(...shares);
  const isEven = shares.every((share) => share === most);
  return isEven
    ? t('host.paper.evenly')
    : t('host.paper.mostly', { good: code(`good.${GOODS[shares.indexOf(most)] ?? ''}`) });
}

/** Lists of which orders name a place: each thing with its number. */
export function numbersBlocks({ screen, names, words }: Sheet): readonly Block[] {
  const { world } = screen;
  const used = new Set(
    world.grants.flatMap(({ kind }) => orderKind(kind).fields.map(({ name }) => name)),
  );
  const said = {
    zone: names.zone,
    state: names.state,
    pair: names.pair,
    passage: names.passage,
    network: names.network,
    partner: names.partner,
    framework: names.framework,
  } as const;
  const wanted = (Object.keys(said) as (keyof typeof said)[]).filter(
    (name) => used.has(name) || (name === 'zone' && used.has('to')),
  );
  return wanted.flatMap((name) => {
    const things = listOf(world, name)
      .map((_, at) => at)
      .filter((at) => name !== 'passage' || world.passages[at]?.post === true);
    const line = things.map((at) => `${at + 1} ${said[name](at)}`).join(' · ');
    return line === '' ? [] : [paragraph(`${words.code(`field.${name}`)}: ${line}`, 'aside')];
  });
}

/** @source design choice */
const BLANK_LINES = 6;

/** Lines to write on: the numbers, and the order in words for who reads it aloud. */
export function blankBlocks({ words }: Pick<Sheet, 'words'>): readonly Block[] {
  const { t } = words;
  const empty = Array.from({ length: BLANK_LINES }, () => [[''], ['']]);
  return [
    ...tableOf([textColumn(t('host.paper.numbers')), textColumn(t('host.paper.inWords'))], empty),
    paragraph(t('host.paper.whyBlank')),
  ];
}
