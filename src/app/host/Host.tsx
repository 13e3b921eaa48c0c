// Decides how a facilitator comes from choosing a scenario to an open room; the checks and the console follow.
import { useEffect, useState } from 'react';
import { useWords } from '../kit/index.ts';
import { keptDoor } from '../room/kept.ts';
import { markGoneOn, wantedRecord } from '../stores/goneOn.ts';
import { openHere, rehearseAgain, roomAsked } from '../stores/hosting.ts';
import type { Agreed } from '../stores/hosting.ts';
import { openOnServer, serverHere } from '../stores/serverDoor.ts';
import type { ServerHere } from '../stores/serverDoor.ts';
import { Setup } from './Setup.tsx';
import type { RoomWanted } from './Setup.tsx';

const agreed = ({ loaded, terms, record }: RoomWanted): Agreed => ({
  loaded,
  asked: terms.asked,
  options: terms.options,
  record,
});

export function Host() {
  const { t } = useWords();
  const [server, setServer] = useState<ServerHere>('none');
  const [hasFailed, setFailed] = useState(false);
  const [isOpening, setOpening] = useState(false);
  // A reload of the page that holds a rehearsal goes on with it.
  const [isBack, setBack] = useState(() => keptDoor()?.wants === 'lead' && wantedRecord() === null);
  useEffect(() => {
    let isHere = true;
    const look = async () => {
      if (isBack && !(await rehearseAgain())) setBack(false);
      const found = await serverHere();
      if (isHere) setServer(found);
    };
    void look();
    return () => {
      isHere = false;
    };
  }, [isBack]);
  const open = async (wanted: RoomWanted) => {
    setOpening(true);
    markGoneOn(wanted.record !== null);
    const isOpen = await openOnServer(roomAsked(agreed(wanted)));
    setOpening(isOpen);
    setFailed(!isOpen);
  };
  const rehearse = (wanted: RoomWanted) => {
    markGoneOn(wanted.record !== null);
    setFailed(!openHere(agreed(wanted)));
  };
  if (isBack) {
    return (
      <main id="content" tabIndex={-1}>
        <output>{t('app.loading')}</output>
      </main>
    );
  }
  return (
    <Setup
      onOpen={server === 'ours' ? (wanted) => void open(wanted) : null}
      onRehearse={rehearse}
      isOpening={isOpening}
      note={
        server === 'ours'
          ? t('host.rehearseHelp')
          : server === 'far'
            ? t('host.notLocal')
            : t('host.noServer')
      }
      trouble={hasFailed ? t('host.cannotOpen') : null}
    />
  );
}
