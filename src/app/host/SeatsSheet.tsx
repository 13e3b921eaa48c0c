// Decides how the console shows who is here: devices that ask, seats with their readiness, and what can be done with each.
import { useState } from 'react';
import { strategiesFor } from '../../strategies/index.ts';
import type { ConsoleSeat, ConsoleView } from '../../session/index.ts';
import { Button, Name, Num, Pick, cx, useWords } from '../kit/index.ts';
import { useRoom } from '../room/hooks.ts';
import { order } from '../stores/roomActions.ts';
import { Asking, DeviceRow, Others } from './Devices.tsx';
import { useKinds, useSeatNames } from './names.ts';
import { PaperLayer } from './paper/PaperLayer.tsx';
import { TypeIn } from './paper/TypeIn.tsx';
import { openWindow } from './windows.ts';
import styles from './Parts.module.css';

interface SheetProps {
  readonly view: ConsoleView;
}

export function SeatsSheet({ view }: SheetProps) {
  const { t } = useWords();
  const played = view.seats.filter(({ holder }) => holder !== 'idle');
  const idle = view.seats.filter(({ holder }) => holder === 'idle');
  return (
    <>
      <Asking view={view} />
      <section aria-labelledby="console-seats" className={styles['part']}>
        <div className={styles['head']}>
          <h2 id="console-seats">{t('host.seatsNow')}</h2>
          <p>{t('host.readyOf', { ready: view.people.ready, all: view.people.all })}</p>
        </div>
        <ul className={styles['seats']}>
          {played.map((seat) => (
            <Seat key={seat.seat} seat={seat} view={view} />
          ))}
        </ul>
        {idle.length === 0 ? null : (
          <details className={styles['more']}>
            <summary>{t('host.idleSeats', { count: idle.length })}</summary>
            <ul className={styles['seats']}>
              {idle.map((seat) => (
                <Seat key={seat.seat} seat={seat} view={view} />
              ))}
            </ul>
          </details>
        )}
      </section>
      <Others view={view} />
      <Door view={view} />
      <Predictions view={view} />
    </>
  );
}

const MARKS = { ready: '●', writing: '◐', idle: '○', computer: '●', 'not-asked': '–' } as const;

function markOf({ holder, stand, devices, connected, toSign }: ConsoleSeat) {
  if (holder === 'person' && devices === 0) return { sign: '–', word: 'empty' } as const;
  if (holder === 'person' && connected === 0) return { sign: '○', word: 'asleep' } as const;
  if (toSign > 0 && stand !== 'ready') return { sign: '◆', word: 'tosign' } as const;
  return { sign: MARKS[stand], word: stand } as const;
}

function Seat({ seat, view }: SheetProps & { readonly seat: ConsoleSeat }) {
  const { t } = useWords();
  const names = useSeatNames();
  const [open, setOpen] = useState(false);
  const { sign, word } = markOf(seat);
  const id = `console-seat-${seat.seat}`;
  const few =
    seat.holder === 'person'
      ? seat.devices === 0
        ? ''
        : t('host.seatDevices', { connected: seat.connected, devices: seat.devices })
      : t(`host.holder.${seat.holder}`);
  return (
    <li>
      <button
        type="button"
        className={styles['seat']}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <strong>
          <Name>{names(seat.seat)}</Name>
        </strong>
        <span className={cx(styles['mark'], styles[word])}>
          <span aria-hidden="true">{sign}</span> {t(`host.stand.${word}`)}
        </span>
        <span className={styles['points']}>
          {seat.holder === 'person' ? (
            <Num>{`${seat.orders} / ${seat.points}`}</Num>
          ) : (
            <span aria-hidden="true">–</span>
          )}
        </span>
        <span className={styles['few']}>
          {few}
          {seat.toSign > 0 ? ` · ${t('host.toSign', { count: seat.toSign })}` : ''}
        </span>
      </button>
      {open ? (
        <div id={id} className={styles['opened']}>
          <SeatBook seat={seat} view={view} />
        </div>
      ) : null}
    </li>
  );
}

function SeatBook({ seat, view }: SheetProps & { readonly seat: ConsoleSeat }) {
  const { code } = useWords();
  const devices = view.devices.filter((device) => device.seat === seat.seat);
  return (
    <>
      {seat.intent === '' ? null : (
        <p className={styles['intent']}>
          <Name>{seat.intent}</Name>
        </p>
      )}
      {seat.pad.length === 0 ? null : (
        <ul className={styles['lines']}>
          {seat.pad.map((one, at) => (
            <li key={at}>{code(`order.${one.kind}.name`)}</li>
          ))}
        </ul>
      )}
      <ul className={styles['devices']}>
        {devices.map((device) => (
          <DeviceRow key={device.device} view={view} device={device} pen={seat.pen} />
        ))}
      </ul>
      <Holder seat={seat} />
      {seat.holder === 'person' ? <FromPaper seat={seat.seat} view={view} /> : null}
    </>
  );
}

/** While a round is open, what a team wrote on paper is typed in for it. */
function FromPaper({ seat, view }: SheetProps & { readonly seat: string }) {
  const { t } = useWords();
  const names = useSeatNames();
  const [types, setTypes] = useState(false);
  const isOpen = view.phase === 'look' || view.phase === 'talk' || view.phase === 'orders';
  return (
    <>
      <div>
        <Button
          aria-label={`${t('host.typeIn')}: ${names(seat)}`}
          disabled={!isOpen}
          onClick={() => setTypes(true)}
        >
          {t('host.typeIn')}
        </Button>
      </div>
      {types ? (
        <TypeIn key={view.turn} seat={seat} name={names(seat)} onClose={() => setTypes(false)} />
      ) : null}
    </>
  );
}

/** Who plays the seat from now on: its team, the computer by a strategy, nobody. */
function Holder({ seat }: { readonly seat: ConsoleSeat }) {
  const { t, code } = useWords();
  const kind = useKinds()(seat.seat);
  const names = useSeatNames();
  const strategies = kind === null ? [] : strategiesFor(kind);
  const value = seat.holder === 'computer' ? `computer ${seat.strategy ?? ''}` : seat.holder;
  const choose = (next: string) => {
    const strategy = next.startsWith('computer ') ? next.slice('computer '.length) : null;
    const holder = strategy !== null ? 'computer' : next === 'idle' ? 'idle' : 'person';
    void order({ kind: 'hold-seat', seat: seat.seat, holder, strategy });
  };
  return (
    <Pick
      label={t('host.holder')}
      about={names(seat.seat)}
      value={value}
      onChange={choose}
      choices={[
        { id: 'person', label: t('host.holder.team') },
        ...strategies.map((id) => ({
          id: `computer ${id}`,
          label: t('host.byComputer', { strategy: code(`strategy.${id}.name`) }),
        })),
        { id: 'idle', label: t('host.holder.idle') },
      ]}
    />
  );
}

function Door({ view }: SheetProps) {
  const { t } = useWords();
  const isRehearsal = useRoom((state) => state.isRehearsal);
  const [prints, setPrints] = useState(false);
  return (
    <section aria-labelledby="console-door" className={styles['part']}>
      <div className={styles['head']}>
        <h2 id="console-door">{t('host.door')}</h2>
        <p>{view.locked ? t('host.locked') : t('host.unlocked')}</p>
      </div>
      <div className={styles['door']}>
        <Button onClick={() => void order({ kind: 'lock', locked: !view.locked })}>
          {view.locked ? t('host.unlock') : t('host.lock')}
        </Button>
        <Button onClick={() => void order({ kind: 'rotate' })}>{t('host.rotate')}</Button>
        {isRehearsal ? (
          <Button onClick={() => openWindow('join', view.keys.link, true)}>
            {t('host.openTeam')}
          </Button>
        ) : null}
        <Button onClick={() => openWindow('screen', view.keys.link, isRehearsal)}>
          {t('host.openScreen')}
        </Button>
        <Button onClick={() => setPrints(true)}>{t('host.paper.title')}</Button>
      </div>
      {prints ? <PaperLayer view={view} isUrgent={false} onClose={() => setPrints(false)} /> : null}
    </section>
  );
}

/** What the table expects, by lesson: how many seats say that it holds. */
function Predictions({ view }: SheetProps) {
  const { t, say } = useWords();
  const lessons = useRoom(({ now }) => now?.still.scenario.lessons ?? null);
  const said = view.seats.flatMap(({ predictions }) => predictions);
  if (lessons === null || said.length === 0) return null;
  const seats = view.seats.filter(({ predictions }) => predictions.length > 0).length;
  return (
    <section aria-labelledby="console-expects" className={styles['part']}>
      <div className={styles['head']}>
        <h2 id="console-expects">{t('host.expects')}</h2>
        <p>{t('host.expectsSeats', { count: seats })}</p>
      </div>
      <ul className={styles['lines']}>
        {lessons
          .filter(({ id }) => said.some(({ lesson }) => lesson === id))
          .map(({ id, claim }) => {
            const here = said.filter(({ lesson }) => lesson === id);
            const holds = here.filter(({ expects }) => expects === 'holds').length;
            return (
              <li key={id}>
                <Name>{say(claim)}</Name>{' '}
                <strong>{t('host.expectsHolds', { holds, all: here.length })}</strong>
              </li>
            );
          })}
      </ul>
    </section>
  );
}
