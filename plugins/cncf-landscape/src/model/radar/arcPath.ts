/** A point at an angle (clockwise from twelve o'clock) and a distance from the centre. */
export function pointAt(angle: number, distance: number): [number, number] {
  return [distance * Math.sin(angle), -distance * Math.cos(angle)];
}

function rounded([x, y]: [number, number]): string {
  return `${x.toFixed(2)} ${y.toFixed(2)}`;
}

/** The path of an arc for an SVG, from one angle to another; clockwise where the second one is larger. */
export function arcPath(radius: number, from: number, to: number): string {
  const large = Math.abs(to - from) > Math.PI ? 1 : 0;
  const sweep = to > from ? 1 : 0;
  return `M ${rounded(
    pointAt(from, radius),
  )} A ${radius} ${radius} 0 ${large} ${sweep} ${rounded(pointAt(to, radius))}`;
}
