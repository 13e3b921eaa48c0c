// Decides which control a field of an order gets and which values stand in it; which values are allowed is the engine's.
import { GOODS, fieldMembers, fieldOptions } from '../../engine/index.ts';
import type { Field, FieldName, Order, OrderKind } from '../../engine/index.ts';
import { Pick, Tick, useWords } from '../kit/index.ts';
import type { Words } from '../kit/index.ts';
import type { Names } from '../facts/names.ts';
import type { SeatScreen } from '../stores/table.ts';
import { Shares } from './Shares.tsx';
import styles from './FieldControl.module.css';

/** What a form asks of: the world as the seat knows it, and what it saw when it decided. */
export type FormScreen = Pick<SeatScreen, 'world' | 'view'>;

interface FieldControlProps {
  readonly screen: FormScreen;
  readonly names: Names;
  readonly kind: OrderKind;
  readonly field: Field;
  readonly order: Order;
  readonly onChange: (value: Order[FieldName]) => void;
}

const NONE = '-';

function stringOptions(
  kind: OrderKind,
  field: Field,
  order: Order,
  { world, view }: FormScreen,
): string[] {
  return fieldOptions(world, view, kind.id, field.name, order).filter(
    (option): option is string => typeof option === 'string',
  );
}

/** Fields that hold a list: ticked one by one, or divided into shares. */
function isList(field: Field): boolean {
  return field.name === 'invited' || field.name === 'states';
}

/** The order with the first choice in every word field, so that a form never opens empty. */
export function firstValues(kind: OrderKind, given: Order, screen: FormScreen): Order {
  let order = given;
  for (const field of kind.fields) {
    if (order[field.name] !== undefined) continue;
    if (field.name === 'shares') order = { ...order, shares: sharesNow(screen) };
    else if (field.name === 'choice') {
      const [first] = stringOptions(kind, field, order, screen);
      if (first !== undefined) order = { ...order, choice: first };
    }
  }
  return order;
}

function sharesNow({ world, view }: FormScreen): readonly number[] {
  const from = world.seat.holds * GOODS.length;
  const now = GOODS.map((_, good) => view.stateGood.attention.value[from + good] ?? Number.NaN);
  if (now.some((share) => Number.isNaN(share))) return GOODS.map(() => 1 / GOODS.length);
  const hundredths = now.map((share) => Math.round(share * 100));
  const rest = 100 - hundredths.reduce((sum, share) => sum + share, 0);
  return hundredths.map((share, at) => (at === 0 ? share + rest : share) / 100);
}

/** The order with one field changed; later fields that no longer fit are taken out. */
export function withField(
  kind: OrderKind,
  order: Order,
  name: FieldName,
  value: Order[FieldName],
  screen: FormScreen,
): Order {
  let next: Order = { ...order };
  if (value === undefined) next = without(next, name);
  else next = { ...next, [name]: value };
  const place = kind.fields.findIndex((field) => field.name === name);
  for (const field of kind.fields.slice(place + 1)) {
    const held = next[field.name];
    if (typeof held !== 'string') continue;
    if (!stringOptions(kind, field, next, screen).includes(held)) next = without(next, field.name);
  }
  return firstValues(kind, next, screen);
}

function without(order: Order, name: FieldName): Order {
  const kept = Object.entries(order).filter(([field]) => field !== name);
  return Object.fromEntries(kept) as unknown as Order;
}

export function FieldControl(props: FieldControlProps) {
  const { screen, names, kind, field, order, onChange } = props;
  const words = useWords();
  if (field.name === 'shares') {
    return <Shares value={order.shares ?? []} onChange={onChange} />;
  }
  if (isList(field)) return <Ticks {...props} words={words} />;
  const label = words.code(`field.${field.name}`);
  const chosen = order[field.name];
  const options = stringOptions(kind, field, order, screen);
  const none = field.optional === true ? words.t('field.national') : words.t('form.choose');
  const isChosen = typeof chosen === 'string';
  return (
    <Pick
      label={label}
      value={isChosen ? chosen : NONE}
      onChange={(id) => onChange(id === NONE ? undefined : id)}
      choices={[
        ...(field.optional === true || !isChosen ? [{ id: NONE, label: none }] : []),
        ...options.map((id) => ({
          id,
          label: optionText(kind, field, id, order, { screen, names, words }),
        })),
      ]}
    />
  );
}

interface Looking {
  readonly screen: FormScreen;
  readonly names: Names;
  readonly words: Words;
}

function optionText(
  kind: OrderKind,
  field: Field,
  id: string,
  order: Order,
  { screen, names, words }: Looking,
): string {
  const { index } = screen.world;
  switch (field.name) {
    case 'zone':
    case 'to':
      return names.zoneId(id);
    case 'state':
      return names.stateId(id);
    case 'pair':
      return names.pair(index.pair.get(id) ?? -1);
    case 'passage':
      return names.passage(index.passage.get(id) ?? -1);
    case 'partner':
      return names.partnerId(id);
    case 'network':
      return names.network(index.network.get(id) ?? -1);
    case 'framework':
      return names.framework(index.framework.get(id) ?? -1);
    case 'event':
      return names.event(index.event.get(id) ?? -1);
    case 'choice':
      return choiceText(kind, id, order, { screen, names, words });
    default:
      return id;
  }
}

function choiceText(
  kind: OrderKind,
  id: string,
  order: Order,
  { screen, names, words }: Looking,
): string {
  if (kind.id === 'answer') {
    return names.choice(screen.world.index.event.get(order.event ?? '') ?? -1, id);
  }
  const known = [`${kind.id}.${id}`, `choice.${kind.id}.${id}`, `choice.${id}`];
  const found = known.find((key) => words.code(key) !== key);
  return found === undefined ? id : words.code(found);
}

interface TicksProps extends FieldControlProps {
  readonly words: Words;
}

function Ticks({ screen, kind, field, order, onChange, words, names }: TicksProps) {
  const { world, view } = screen;
  const members = fieldMembers(world, view, kind.id, field.name, order);
  const held = order[field.name];
  const chosen: readonly string[] = Array.isArray(held) ? held.map(String) : [];
  if (members.length === 0) return null;
  const toggle = (id: string, isOn: boolean) => {
    const next = members.filter((member) => (member === id ? isOn : chosen.includes(member)));
    onChange(next.length === 0 ? undefined : next);
  };
  return (
    <fieldset className={styles['ticks']}>
      <legend>{words.code(`field.${field.name}`)}</legend>
      {members.map((id) => (
        <Tick
          key={id}
          label={field.name === 'states' ? names.stateId(id) : words.code(`invited.${id}`)}
          checked={chosen.includes(id)}
          onChange={(isOn) => toggle(id, isOn)}
        />
      ))}
    </fieldset>
  );
}
