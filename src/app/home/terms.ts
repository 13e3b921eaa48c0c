// Decides what the setup page keeps while a person chooses: the scenario that was chosen, and what was agreed about its game.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useWords } from '../kit/index.ts';
import { loadOwn, usualScenario } from '../scenarios/own.ts';
import type { LoadedScenario } from '../scenarios/messages.ts';
import type { GameAsked } from '../stores/game.ts';
import { western } from '../facts/numbers.ts';
import { firstHolders, freshSeed, lengthAsked, planHolders } from './asked.ts';
import type { Holding, Length } from './asked.ts';

/** The scenario chosen so far. It is replaced when the next has come; of two choices the later one counts. */
export function useChosen() {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [hasTrouble, setTrouble] = useState(false);
  const latest = useRef(0);
  const bring = useCallback((folder: string) => {
    latest.current += 1;
    const asked = latest.current;
    const isLatest = () => latest.current === asked;
    const show = (loaded: LoadedScenario) => {
      setTrouble(false);
      setChosen({ loaded, folder });
    };
    loadOwn(folder).then(
      (loaded) => isLatest() && show(loaded),
      () => isLatest() && setTrouble(true),
    );
  }, []);
  const take = (loaded: LoadedScenario) => {
    latest.current += 1;
    setTrouble(false);
    setChosen({ loaded, folder: null });
  };
  useEffect(() => {
    const first = usualScenario();
    if (first !== undefined) bring(first);
    return () => {
      latest.current += 1;
    };
  }, [bring]);
  return { chosen, hasTrouble, bring, take };
}

interface Chosen {
  readonly loaded: LoadedScenario;
  /** Its folder when it came along. */
  readonly folder: string | null;
}

/** What a person has chosen so far, with what follows from it. Who sits where begins anew with each scenario. */
export function useTerms(loaded: LoadedScenario | null) {
  const { locale } = useWords();
  const [seated, setSeated] = useState<Seated | null>(null);
  const [wanted, setWanted] = useState<string | null>(null);
  const [isFictional, setFictional] = useState(false);
  const [wantsOpen, setOpen] = useState(false);
  const [seed, setSeed] = useState(freshSeed);
  const first = useMemo(() => (loaded === null ? {} : firstHolders(loaded)), [loaded]);
  const holders = seated !== null && seated.loaded === loaded ? seated.holders : first;
  const setHolders = (next: Holders) => setSeated({ loaded, holders: next });
  const people = Object.values(holders).filter(
    ({ holder }) => holder !== 'computer' && holder !== 'idle',
  ).length;
  const isAlone = people === 1;
  const plan = loaded?.facts.plans.find(({ id }) => planChoice(id) === wanted);
  const usual = isAlone ? 'short' : 'full';
  const kind = wanted === 'short' || wanted === 'full' ? wanted : usual;
  const length: Length = plan === undefined ? { kind } : { kind: 'plan', plan };
  /** A plan says who plays: its teams' seats are people's from there on. */
  const setLength = (choice: string) => {
    setWanted(choice);
    const next = loaded?.facts.plans.find(({ id }) => planChoice(id) === choice);
    if (loaded !== null && next !== undefined) setHolders(planHolders(loaded, next));
  };
  const isOpen = wantsOpen && isAlone;
  const asked: Omit<GameAsked, 'seats'> = {
    seed: western(seed.trim()),
    ...lengthAsked(length, loaded?.turns ?? 0),
    openBook: isOpen,
    fictional: isFictional,
    language: locale,
  };
  const set = { setHolders, setLength, setFictional, setOpen, setSeed };
  return { asked, holders, people, isAlone, length, isFictional, isOpen, seed, ...set };
}

/** A plan among the lengths: its id may be any, also `short`. */
export function planChoice(id: string): string {
  return `plan ${id}`;
}

export type Terms = ReturnType<typeof useTerms>;
type Holders = Readonly<Record<string, Holding>>;

interface Seated {
  readonly loaded: LoadedScenario | null;
  readonly holders: Holders;
}
