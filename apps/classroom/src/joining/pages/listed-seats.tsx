/** The fields of `listedSeats`, which are not seen. */
export function ListedSeats({ seatIds }: { seatIds: readonly string[] }) {
  return seatIds.map((seatId) => <input key={seatId} type="hidden" name="seats[]" value={seatId} />)
}
