// Decides how the console shows devices and what can be done with each: let in, give a seat, a role, the pen, remove.
import type { ConsoleDevice, ConsoleView } from '../../session/index.ts';
import { Button, Pick, useWords } from '../kit/index.ts';
import { order } from '../stores/roomActions.ts';
import { useSeatNames } from './names.ts';
import styles from './Parts.module.css';

interface SheetProps {
  readonly view: ConsoleView;
}

const letIn = (device: number) => order({ kind: 'let-in', device });

/** Devices that wait to be let in, or for a seat. */
export function Asking({ view }: SheetProps) {
  const { t } = useWords();
  const names = useSeatNames();
  const asking = view.devices.filter(
    ({ state, role, seat }) => state === 'asking' || (role === 'seat' && seat === null),
  );
  if (asking.length === 0) return null;
  const waiting = asking.filter(({ state }) => state === 'asking');
  return (
    <section aria-labelledby="console-asks" className={styles['asks']}>
      <div className={styles['asked']}>
        <h2 id="console-asks">{t('host.asks', { count: asking.length })}</h2>
        {waiting.length < 2 ? null : (
          <Button onClick={() => waiting.forEach(({ device }) => void letIn(device))}>
            {t('host.letAllIn')}
          </Button>
        )}
      </div>
      <ul>
        {asking.map(({ device, state, role, wishes }) => (
          <li key={device}>
            <span>
              {t('room.device', { device })}
              {role === 'seat' ? '' : ` · ${t(`host.role.${role}`)}`}
              {wishes === null ? '' : ` · ${names(wishes)}`}
            </span>
            <span className={styles['presses']}>
              {state === 'asking' ? (
                <Button
                  aria-label={`${t('host.letIn')}: ${t('room.device', { device })}`}
                  onClick={() => void letIn(device)}
                >
                  {t('host.letIn')}
                </Button>
              ) : (
                <MoveTo view={view} device={device} seat={null} />
              )}
              <Kick device={device} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Kick({ device }: { readonly device: number }) {
  const { t } = useWords();
  return (
    <Button
      rank="final"
      aria-label={`${t('host.kick')}: ${t('room.device', { device })}`}
      onClick={() => void order({ kind: 'kick', device })}
    >
      {t('host.kick')}
    </Button>
  );
}

interface MoveProps extends SheetProps {
  readonly device: number;
  readonly seat: string | null;
}

/** Gives a device another seat; the empty choice takes it off its seat. */
function MoveTo({ view, device, seat }: MoveProps) {
  const { t } = useWords();
  const names = useSeatNames();
  const open = view.seats.filter(({ holder }) => holder === 'person');
  return (
    <Pick
      label={`${t('host.move')}: ${t('room.device', { device })}`}
      hideLabel
      value={seat ?? ''}
      onChange={(next) => void order({ kind: 'move', device, seat: next === '' ? null : next })}
      choices={[
        { id: '', label: t('host.noSeat') },
        ...open.map(({ seat: id }) => ({ id, label: names(id) })),
      ]}
    />
  );
}

interface DeviceRowProps extends SheetProps {
  readonly device: ConsoleDevice;
  readonly pen: number | null;
}

export function DeviceRow({ view, device, pen }: DeviceRowProps) {
  const { t } = useWords();
  const { device: number, seat, connected, role } = device;
  return (
    <li>
      <span>
        {t('room.device', { device: number })}
        {connected ? '' : ` · ${t('room.away')}`}
        {role === 'vip' ? ` · ${t('host.role.vip')}` : ''}
        {pen === number ? ` · ${t('room.penHere')}` : ''}
      </span>
      <span className={styles['book']}>
        <MoveTo view={view} device={number} seat={seat} />
        <Kick device={number} />
        <RolePick device={device} />
        {pen === number || seat === null || role !== 'seat' ? null : (
          <Button
            aria-label={`${t('host.givePen')}: ${t('room.device', { device: number })}`}
            onClick={() => void order({ kind: 'pen', seat, device: number })}
          >
            {t('host.givePen')}
          </Button>
        )}
      </span>
    </li>
  );
}

function RolePick({ device }: { readonly device: ConsoleDevice }) {
  const { t } = useWords();
  const { role, device: number } = device;
  if (role === 'console' || role === 'projector') return null;
  return (
    <Pick
      label={`${t('host.role')}: ${t('room.device', { device: number })}`}
      hideLabel
      value={role}
      onChange={(next) => void order({ kind: 'role', device: number, role: next })}
      choices={(['seat', 'spectator', 'vip'] as const).map((id) => ({
        id,
        label: t(`host.role.${id}`),
      }))}
    />
  );
}

/** Screens and people who only watch. */
export function Others({ view }: SheetProps) {
  const { t } = useWords();
  const others = view.devices.filter(({ role, seat, state }) => {
    if (state !== 'in') return false;
    return role === 'projector' || role === 'spectator' || (role === 'vip' && seat === null);
  });
  if (others.length === 0) return null;
  return (
    <section aria-labelledby="console-others" className={styles['part']}>
      <div className={styles['head']}>
        <h2 id="console-others">{t('host.others')}</h2>
      </div>
      <ul className={styles['devices']}>
        {others.map((device) => (
          <li key={device.device}>
            <span>
              {t(`host.role.${device.role}`)} · {t('room.device', { device: device.device })}
              {device.connected ? '' : ` · ${t('room.away')}`}
            </span>
            <span className={styles['presses']}>
              {device.role === 'vip' ? (
                <MoveTo view={view} device={device.device} seat={null} />
              ) : null}
              <RolePick device={device} />
              <Kick device={device.device} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
