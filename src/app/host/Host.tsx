// Decides how a facilitator comes from choosing a scenario to an open room: setting it up, then the checks, then the console.
import { useEffect, useState } from 'react';
import { useWords } from '../kit/index.ts';
import { openHere, openOnServer, serverHere } from '../stores/hosting.ts';
import type { ServerHere } from '../stores/hosting.ts';
import { Setup } from './Setup.tsx';
import type { RoomWanted } from './Setup.tsx';

export function Host() {
  const { t } = useWords();
  const [server, setServer] = useState<ServerHere>('none');
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    let isHere = true;
    const look = async () => {
      const found = await serverHere();
      if (isHere) setServer(found);
    };
    void look();
    return () => {
      isHere = false;
    };
  }, []);
  const open = async ({ loaded, terms }: RoomWanted) => {
    const isOpen = await openOnServer(loaded, terms.asked, terms.options);
    setFailed(!isOpen);
  };
  const rehearse = async ({ loaded, terms }: RoomWanted) => {
    const isOpen = await openHere(loaded, terms.asked, terms.options);
    setFailed(!isOpen);
  };
  return (
    <Setup
      onOpen={server === 'ours' ? (wanted) => void open(wanted) : null}
      onRehearse={(wanted) => void rehearse(wanted)}
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
