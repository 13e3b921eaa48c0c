// Decides how many costly things are kept, in all or for each world: the ones used last; it does not know what they are.

export interface Keeper<Key, Thing> {
  /** The kept thing, or a new one. */
  get(key: Key, make: () => Thing): Thing;
}

/** Keeps the `most` things that were asked for last. */
export function keeper<Key, Thing>(most: number): Keeper<Key, Thing> {
  const things = new Map<Key, Thing>();
  return {
    get(key, make) {
      const kept = things.get(key);
      const thing = kept ?? make();
      things.delete(key);
      things.set(key, thing);
      if (things.size > most) {
        const [oldest] = things.keys();
        if (oldest !== undefined) things.delete(oldest);
      }
      return thing;
    },
  };
}

/** A keeper of `most` things for each owner, which goes when the owner does. */
export function keeperOf<Thing>(most: number): (owner: object) => Keeper<string, Thing> {
  const keepers = new WeakMap<object, Keeper<string, Thing>>();
  return (owner) => {
    const known = keepers.get(owner) ?? keeper<string, Thing>(most);
    keepers.set(owner, known);
    return known;
  };
}
