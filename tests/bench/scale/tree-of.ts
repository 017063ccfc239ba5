/** A process of the system, as far as it matters whose child it is. */
export interface ListedProcess {
  pid: number
  parent: number
}

/** The numbers of a process and of all that descend from it. */
export function treeOf(root: number, processes: readonly ListedProcess[]): number[] {
  const childrenByParent = Map.groupBy(processes, ({ parent }) => parent)
  const tree = [root]
  // The list grows while it is gone through.
  for (const pid of tree) tree.push(...(childrenByParent.get(pid) ?? []).map((child) => child.pid))
  return tree
}
