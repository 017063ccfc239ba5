/** How many live views a teacher may have open at a time: a browser has six connections to a server without HTTP/2. */
const mostStreams = 4

/** The live views that are open, by teacher. */
export interface StreamPlaces {
  /** Takes a place for a teacher; where all are taken, the oldest is given up. Returns what gives this one up. */
  take(teacherId: string, giveUp: () => void): () => void
}

/** Nobody watches yet. */
export function createStreamPlaces(most: number = mostStreams): StreamPlaces {
  const placesByTeacher = new Map<string, Set<{ giveUp: () => void }>>()
  return {
    take(teacherId, giveUp) {
      const places = placesByTeacher.get(teacherId) ?? new Set()
      placesByTeacher.set(teacherId, places)
      const place = { giveUp }
      places.add(place)
      for (const oldest of places) {
        if (places.size <= most) break
        places.delete(oldest)
        oldest.giveUp()
      }
      return () => {
        places.delete(place)
        if (places.size === 0 && placesByTeacher.get(teacherId) === places) placesByTeacher.delete(teacherId)
      }
    },
  }
}
