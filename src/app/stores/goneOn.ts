// Keeps, for this page, which record a room shall go on with before the page that opens rooms is there, and that one did.

let wanted: string | null = null;
let isOn = false;

/** A record's text that was chosen on another page; null once it has been taken up. */
export function wantRecord(text: string | null): void {
  wanted = text;
}

export function wantedRecord(): string | null {
  return wanted;
}

/** The room that is led here goes on with a record: everybody comes in anew. */
export function markGoneOn(is: boolean): void {
  isOn = is;
}

export function hasGoneOn(): boolean {
  return isOn;
}
