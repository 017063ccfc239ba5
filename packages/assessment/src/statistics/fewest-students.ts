/**
 * From how many students on each statistic is told. The numbers are conventions of ours: below them the 95 % interval
 * spans so much that the value would be read as more than it is.
 *
 * - `facility`: of 5 students, one right answer more or less moves the value by 0.2, and the interval spans up to 0.66.
 *   Below that, a share also tells what single students did.
 * - `discrimination`: of 10, the interval about no correlation still reaches from -0.63 to 0.63.
 * - `reliability`: of 20 students and 10 items, the interval about 0.70 reaches from 0.46 to 0.86, just enough to tell
 *   useless from usable.
 * - `languageDifference`: of 10 in each language, only differences of 0.4 and more can be told from none.
 */
export const fewestStudents = {
  facility: 5,
  discrimination: 10,
  reliability: 20,
  languageDifference: 10,
} as const
