// Decides how rooms that this computer's server keeps are offered again: after a break, a crash, or on another day.
import { useEffect, useState } from 'react';
import { Button, Name, useWords } from '../kit/index.ts';
import { keptRooms, leadAgain } from '../stores/serverDoor.ts';
import type { RoomLine } from '../stores/serverDoor.ts';
import styles from './Setup.module.css';

export function KeptRooms() {
  const { t, say } = useWords();
  const [rooms, setRooms] = useState<readonly RoomLine[]>([]);
  useEffect(() => {
    let isHere = true;
    const look = async () => {
      const found = await keptRooms();
      if (isHere) setRooms(found);
    };
    void look();
    return () => {
      isHere = false;
    };
  }, []);
  if (rooms.length === 0) return null;
  return (
    <section aria-labelledby="rooms-kept" className={styles['seats']}>
      <h2 id="rooms-kept">{t('host.roomsKept')}</h2>
      <ul>
        {rooms.map(({ room, title, turn, connected }) => (
          <li key={room} className={styles['kept']}>
            <span>
              <Name>{t('host.roomLine', { scenario: say(title), turn })}</Name>{' '}
              <span className={styles['note']}>
                {t('host.check.phoneGood', { devices: connected })}
              </span>
            </span>
            <Button
              aria-label={`${t('host.roomBack')}: ${say(title)}`}
              onClick={() => void leadAgain(room)}
            >
              {t('host.roomBack')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
