// Decides how holders of seats are chosen; which strategies exist is the strategies' own list.
import { Counter, Name, Pick, SHAPE_OF_SEAT, useWords } from '../kit/index.ts';
import type { Glyph } from '../kit/index.ts';
import { strategiesFor } from '../../strategies/index.ts';
import type { LoadedScenario, SeatFacts } from '../scenarios/messages.ts';
import type { ScenarioFacts } from '../stores/table.ts';
import type { Holder, Holding } from './asked.ts';
import styles from './SeatRows.module.css';

interface SeatRowsProps {
  readonly loaded: LoadedScenario;
  /** What is told of them: under fictional names or not. */
  readonly told: ScenarioFacts;
  readonly holders: Readonly<Record<string, Holding>>;
  readonly onChange: (holders: Readonly<Record<string, Holding>>) => void;
}

export const SEAT_GLYPHS: Readonly<Record<string, Glyph>> = {
  state: 'person',
  community: 'heads',
  partner: 'rising',
  network: 'dots',
  control: 'sheet',
};

const HOLDERS: readonly Holder[] = ['me', 'other', 'computer', 'idle'];

export function SeatRows({ loaded, told, holders, onChange }: SeatRowsProps) {
  const { t } = useWords();
  return (
    <section aria-labelledby="seats" className={styles['seats']}>
      <h2 id="seats">{t('setup.seats')}</h2>
      <p className={styles['note']}>{t('setup.seatsHelp')}</p>
      <ul>
        {loaded.seats
          .filter(({ kind }) => kind !== 'control')
          .map((seat) => (
            <SeatRow
              key={seat.id}
              seat={seat}
              told={told}
              holding={holders[seat.id] ?? { holder: 'idle', strategy: 'nothing' }}
              onChange={(holding) => onChange(withHolder(holders, seat.id, holding))}
            />
          ))}
      </ul>
    </section>
  );
}

/** Only one seat is "me": the one that was becomes another person's. */
function withHolder(
  holders: Readonly<Record<string, Holding>>,
  seat: string,
  holding: Holding,
): Readonly<Record<string, Holding>> {
  const others = Object.entries(holders).map(([id, one]): [string, Holding] =>
    holding.holder === 'me' && one.holder === 'me' && id !== seat
      ? [id, { ...one, holder: 'computer' }]
      : [id, one],
  );
  return { ...Object.fromEntries(others), [seat]: holding };
}

interface SeatRowProps {
  readonly seat: SeatFacts;
  readonly told: ScenarioFacts;
  readonly holding: Holding;
  readonly onChange: (holding: Holding) => void;
}

function SeatRow({ seat, told, holding, onChange }: SeatRowProps) {
  const { t, say, code } = useWords();
  const card = told.cards.find(({ id }) => id === seat.id);
  const name = card === undefined ? seat.id : say(card.name);
  const role = say(card?.role ?? {});
  const strategies = strategiesFor(seat.kind);
  const isComputer = holding.holder === 'computer';
  return (
    <li className={styles['row']}>
      <Counter
        shape={SHAPE_OF_SEAT[seat.kind] ?? 'square'}
        glyph={SEAT_GLYPHS[seat.kind] ?? 'person'}
        mine={holding.holder === 'me'}
        size={34}
      />
      <div className={styles['words']}>
        <strong>
          <Name>{name}</Name>
        </strong>
        <p>{role === '' ? code(`seatKind.${seat.kind}`) : role}</p>
      </div>
      <div className={styles['choices']}>
        <Pick
          label={name}
          hideLabel
          value={holding.holder}
          onChange={(holder) => onChange({ ...holding, holder })}
          choices={HOLDERS.filter((id) => id !== 'computer' || strategies.length > 0).map((id) => ({
            id,
            label: t(`setup.seat.${id}`),
          }))}
        />
        {isComputer && strategies.length > 1 ? (
          <Pick
            label={`${name}: ${t('setup.strategy')}`}
            hideLabel
            value={holding.strategy}
            onChange={(strategy) => onChange({ ...holding, strategy })}
            choices={strategies.map((id) => ({ id, label: code(`strategy.${id}.name`) }))}
          />
        ) : null}
      </div>
    </li>
  );
}
