/** The default owner of a landscape's technologies: the group that the provider adds for it. */
export function defaultOwner(landscape: string): string {
  return `group:${landscape}/${landscape}`;
}
