/** A seat that nobody sits on yet, and the code by which a student comes to it. */
export interface SeatOnOffer {
  classId: string
  assignmentId: string
  seatId: string
  code: string
}
