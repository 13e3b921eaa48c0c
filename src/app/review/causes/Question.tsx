// Decides how one asks why: which number, where, and over which turns; it explains nothing.
import type { ReviewGame } from '../../../review/index.ts';
import { Pick, useWords } from '../../kit/index.ts';
import { useReview } from '../use.ts';
import { numberName, placeName } from './labels.ts';
import { NUMBERS, NUMBER_GROUPS, numberOf, placeFrom, placeId, placesOf } from './numbers.ts';
import type { NumberGroup, NumberSpec, Place } from './numbers.ts';
import { wholeSpan } from './series.ts';
import type { Asked, Span } from './series.ts';
import styles from './Causes.module.css';

interface QuestionProps {
  readonly asked: Asked;
  readonly onAsk: (asked: Asked) => void;
}

/** The same question of another number: places that it has too are kept. */
export function askedOf(game: ReviewGame, spec: NumberSpec, { places, span }: Asked): Asked {
  const kept: Place[] = [];
  while (kept.length < spec.axes.length) {
    const possible = placesOf(game.world, spec, kept);
    const before = places[kept.length];
    const place = before !== undefined && possible.includes(before) ? before : possible[0];
    kept.push(place ?? 0);
  }
  return { spec, places: kept, span };
}

/** Groups of which the game has a number. */
function groupsIn({ world }: ReviewGame): readonly NumberGroup[] {
  return NUMBER_GROUPS.filter((group) => numbersIn(world, group).length > 0);
}

function numbersIn(world: ReviewGame['world'], group: NumberGroup): readonly NumberSpec[] {
  return NUMBERS.filter((spec) => spec.group === group && placesOf(world, spec, []).length > 0);
}

export function Question({ asked, onAsk }: QuestionProps) {
  const words = useWords();
  const { t, code } = words;
  const { game } = useReview();
  const { spec } = asked;
  const numbers = numbersIn(game.world, spec.group);
  const ask = (one: NumberSpec | null | undefined) =>
    one === null || one === undefined ? undefined : onAsk(askedOf(game, one, asked));
  return (
    <div className={styles['question']}>
      <div className={styles['picks']}>
        <Pick
          label={t('why.group')}
          value={spec.group}
          onChange={(group) => ask(numbersIn(game.world, group)[0])}
          choices={groupsIn(game).map((id) => ({ id, label: code(`why.group.${id}`) }))}
        />
        <Pick
          label={t('why.what')}
          value={spec.id}
          onChange={(id) => ask(numberOf(id))}
          choices={numbers.map((one) => ({ id: one.id, label: numberName(one, words) }))}
        />
        <Places asked={asked} onAsk={onAsk} />
        <Turns asked={asked} onAsk={onAsk} />
      </div>
    </div>
  );
}

function Places({ asked, onAsk }: QuestionProps) {
  const words = useWords();
  const { game, names } = useReview();
  const { spec, places } = asked;
  if (spec.axes[0] === 'world') return null;
  return spec.axes.map((axis, at) => {
    const possible = placesOf(game.world, spec, places.slice(0, at));
    const choose = (id: string) => {
      const chosen = places.map((place, one) => (one === at ? placeFrom(id) : place));
      onAsk(askedOf(game, spec, { ...asked, places: chosen }));
    };
    return (
      <Pick
        key={axis}
        label={words.code(`why.axis.${axis}`)}
        value={placeId(places[at] ?? 0)}
        onChange={choose}
        choices={possible.map((place) => ({
          id: placeId(place),
          label: placeName(game.world, { spec, at, place }, { names, words }),
        }))}
      />
    );
  });
}

/** From the start of one turn to the end of another. */
function Turns({ asked, onAsk }: QuestionProps) {
  const { t } = useWords();
  const { game } = useReview();
  const { from, to } = asked.span;
  const whole = wholeSpan(game);
  const span = (one: Span) => onAsk({ ...asked, span: one });
  const turns = Array.from({ length: whole.to - whole.from }, (_, at) => whole.from + at);
  const isTail = (turn: number) => turn > game.world.turns;
  const starts = turns.map((turn) => ({
    id: String(turn),
    label: isTail(turn) ? t('why.turnStartTail', { turn }) : t('why.turnStart', { turn }),
  }));
  const ends = turns.map((turn) => ({
    id: String(turn),
    label: isTail(turn) ? t('why.turnEndTail', { turn }) : t('why.turnEnd', { turn }),
  }));
  return (
    <>
      <Pick
        label={t('why.from')}
        value={String(from)}
        onChange={(id) => span({ from: Number(id), to: Math.max(to, Number(id) + 1) })}
        choices={starts}
      />
      <Pick
        label={t('why.to')}
        value={String(to - 1)}
        onChange={(id) => span({ from: Math.min(from, Number(id)), to: Number(id) + 1 })}
        choices={ends}
      />
    </>
  );
}
