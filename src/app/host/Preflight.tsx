// Decides what a facilitator tries before people come in: room, network, phones, screen, paper, teams; none of it is a gate.
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import type { ConsoleView } from '../../session/index.ts';
import { Button, Name, Num, Page, cx, useWords } from '../kit/index.ts';
import { joinAddress, reached } from '../room/address.ts';
import { useRoom } from '../room/hooks.ts';
import { Qr } from '../room/Qr.tsx';
import { openPack } from '../workshop/opened.ts';
import { codeText } from './view.ts';
import { openWindow } from './windows.ts';
import { scenarioOfRoom } from './record.ts';
import styles from './Setup.module.css';

interface PreflightProps {
  readonly view: ConsoleView;
  readonly onDone: () => void;
}

export function Preflight({ view, onDone }: PreflightProps) {
  const { t, say } = useWords();
  const title = useRoom(({ now }) => now?.still.scenario.title ?? {});
  return (
    <Page
      over={<Name>{say(title)}</Name>}
      title={t('host.preflight')}
      note={t('host.preflightText')}
      actions={
        <Button rank="primary" onClick={onDone}>
          {t('host.toConsole')}
        </Button>
      }
    >
      <div className={styles['checks']}>
        <ul>
          <RoomCheck />
          <NetworkCheck />
          <PhoneCheck view={view} />
          <ScreenCheck view={view} />
          <PaperCheck />
          <TeamCheck view={view} />
        </ul>
        <Keys view={view} />
      </div>
    </Page>
  );
}

interface CheckProps {
  readonly name: 'server' | 'network' | 'phone' | 'screen' | 'printer' | 'teams';
  /** Null for what nobody can know from here. */
  readonly isGood: boolean | null;
  readonly children: ReactNode;
  readonly press?: ReactNode;
}

function Check({ name, isGood, children, press = null }: CheckProps) {
  const { t } = useWords();
  return (
    <li className={styles['check']}>
      <span className={cx(styles['sign'], isGood === true && styles['good'])}>
        <span aria-hidden="true">{isGood === true ? '✓' : '○'}</span>{' '}
        {isGood === null ? '' : isGood ? t('host.good') : t('host.open.later')}
      </span>
      <div>
        <strong>{t(`host.check.${name}`)}</strong>
        <p>{children}</p>
      </div>
      {press}
    </li>
  );
}

function RoomCheck() {
  const { t } = useWords();
  const line = useRoom((state) => state.line);
  const isRehearsal = useRoom((state) => state.isRehearsal);
  return (
    <Check name="server" isGood={line === 'connected'}>
      {line !== 'connected'
        ? t('host.check.serverBad')
        : isRehearsal
          ? t('host.check.serverHere')
          : t('host.check.serverGood')}
    </Check>
  );
}

function NetworkCheck() {
  const { rich, t } = useWords();
  const isRehearsal = useRoom((state) => state.isRehearsal);
  const [first] = useStore(reached, (state) => state.origins);
  if (isRehearsal) return null;
  return (
    <Check name="network" isGood={first !== undefined}>
      {first === undefined
        ? t('host.check.networkBad')
        : rich('host.check.networkGood', { address: first.replace(/^https?:\/\//u, '') })}
    </Check>
  );
}

function PhoneCheck({ view }: Pick<PreflightProps, 'view'>) {
  const { t } = useWords();
  const isRehearsal = useRoom((state) => state.isRehearsal);
  const devices = view.devices.filter(
    ({ role }) => role !== 'projector' && role !== 'console',
  ).length;
  return (
    <Check
      name="phone"
      isGood={devices > 0}
      press={
        isRehearsal ? (
          <Button onClick={() => openWindow('join', view.keys.link, true)}>
            {t('host.openTeam')}
          </Button>
        ) : null
      }
    >
      {devices > 0 ? t('host.check.phoneGood', { devices }) : t('host.check.phoneBad')}
    </Check>
  );
}

function ScreenCheck({ view }: Pick<PreflightProps, 'view'>) {
  const { t } = useWords();
  const isRehearsal = useRoom((state) => state.isRehearsal);
  const isOn = view.devices.some(({ role, connected }) => role === 'projector' && connected);
  return (
    <Check
      name="screen"
      isGood={isOn}
      press={
        <Button onClick={() => openWindow('screen', view.keys.link, isRehearsal)}>
          {t('host.openScreen')}
        </Button>
      }
    >
      {isOn ? t('host.check.screenGood') : t('host.check.screenBad')}
    </Check>
  );
}

function PaperCheck() {
  const { t } = useWords();
  const isFictional = useRoom(({ now }) => now?.still.game.fictional === true);
  const print = async () => {
    const text = await scenarioOfRoom();
    if (text !== null) openPack({ text, fictional: isFictional });
  };
  return (
    <Check
      name="printer"
      isGood={null}
      press={<Button onClick={() => void print()}>{t('workshop.title')}</Button>}
    >
      {t('host.check.printerText')}
    </Check>
  );
}

function TeamCheck({ view }: Pick<PreflightProps, 'view'>) {
  const { t } = useWords();
  const people = view.seats.filter(({ holder }) => holder === 'person');
  const open = people.filter(({ devices }) => devices === 0).length;
  return (
    <Check name="teams" isGood={open === 0}>
      {t('host.check.teamsText', { teams: open })}
    </Check>
  );
}

function Keys({ view }: Pick<PreflightProps, 'view'>) {
  const { t } = useWords();
  const isRehearsal = useRoom((state) => state.isRehearsal);
  const address = joinAddress(view.keys.link, isRehearsal);
  return (
    <aside className={styles['keys']}>
      <p>{t('room.joinHere')}</p>
      {isRehearsal ? null : (
        <span className={styles['qr']}>
          <Qr text={address.link} />
        </span>
      )}
      <strong>
        <Num>{codeText(view.keys.code)}</Num>
      </strong>
      <span dir="ltr">{isRehearsal ? t('room.rehearsal') : address.shown}</span>
    </aside>
  );
}
