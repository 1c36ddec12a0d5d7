/** A party that waits for seats. */
export interface WaitingParty {
  readonly id: string;
  /** Its place: lower joined earlier. */
  readonly position: number;
  readonly partySize: number;
}

/**
 * Who is offered the free seats, in order. A party is offered its seats whole; one that is too large
 * for what is left waits on, and does not keep those behind it from seats that it cannot use.
 */
export const promotable = (waiting: readonly WaitingParty[], freeSeats: number): string[] => {
  const inOrder = [...waiting].sort(
    (a, b) => a.position - b.position || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
  let left = freeSeats;
  return inOrder
    .filter(({ partySize }) => {
      const fits = partySize <= left;
      if (fits) left -= partySize;
      return fits;
    })
    .map(({ id }) => id);
};
