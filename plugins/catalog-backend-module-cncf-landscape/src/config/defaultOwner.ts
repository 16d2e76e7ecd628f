/** Who owns a landscape's technologies where the configuration names nobody: the group that the provider adds for it. */
export function defaultOwner(landscape: string): string {
  return `group:${landscape}/${landscape}`;
}
