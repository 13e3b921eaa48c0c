// Decides how a facilitator says who holds which seat of a room: a team, the computer, nobody.
import { strategiesFor } from '../../strategies/index.ts';
import { Counter, Name, Pick, SHAPE_OF_SEAT, useWords } from '../kit/index.ts';
import { SEAT_GLYPHS } from '../home/SeatRows.tsx';
import type { LoadedScenario, SeatFacts } from '../scenarios/messages.ts';
import type { ScenarioFacts } from '../stores/table.ts';
import { ROOM_HOLDERS } from './terms.ts';
import type { RoomHolding, RoomTerms } from './terms.ts';
import styles from './Setup.module.css';

interface SeatsProps {
  readonly loaded: LoadedScenario;
  readonly told: ScenarioFacts;
  readonly terms: RoomTerms;
}

export function Seats({ loaded, told, terms }: SeatsProps) {
  const { t } = useWords();
  const { holders, setHolders } = terms;
  return (
    <section aria-labelledby="room-seats" className={styles['seats']}>
      <h2 id="room-seats">{t('host.seats')}</h2>
      <p className={styles['note']}>{t('host.seatsHelp')}</p>
      <ul>
        {loaded.seats
          .filter(({ kind }) => kind !== 'control')
          .map((seat) => (
            <SeatRow
              key={seat.id}
              seat={seat}
              told={told}
              holding={holders[seat.id] ?? { holder: 'idle', strategy: 'nothing' }}
              onChange={(holding) => setHolders({ ...holders, [seat.id]: holding })}
            />
          ))}
      </ul>
    </section>
  );
}

interface SeatRowProps {
  readonly seat: SeatFacts;
  readonly told: ScenarioFacts;
  readonly holding: RoomHolding;
  readonly onChange: (holding: RoomHolding) => void;
}

function SeatRow({ seat, told, holding, onChange }: SeatRowProps) {
  const { t, say, code } = useWords();
  const card = told.cards.find(({ id }) => id === seat.id);
  const name = card === undefined ? seat.id : say(card.name);
  const role = say(card?.role ?? {});
  const strategies = strategiesFor(seat.kind);
  const holders = ROOM_HOLDERS.filter((id) => id !== 'computer' || strategies.length > 0);
  return (
    <li className={styles['seat']}>
      <Counter
        shape={SHAPE_OF_SEAT[seat.kind] ?? 'square'}
        glyph={SEAT_GLYPHS[seat.kind] ?? 'person'}
        mine={holding.holder === 'team'}
        size={30}
      />
      <div className={styles['words']}>
        <strong>
          <Name>{name}</Name>
        </strong>
        <p>{role === '' ? code(`seatKind.${seat.kind}`) : role}</p>
      </div>
      <div className={styles['picks']}>
        <Pick
          label={name}
          hideLabel
          value={holding.holder}
          onChange={(holder) => onChange({ ...holding, holder })}
          choices={holders.map((id) => ({ id, label: t(`host.holder.${id}`) }))}
        />
        {holding.holder === 'computer' && strategies.length > 1 ? (
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
