/** What an SVG in a page gets from the page's style sheets, and needs to look the same without them. */
const STYLES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-dasharray',
  'stroke-opacity',
  'stroke-width',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
];

/** Writes an SVG as a file of its own: with the styles that it has in the page, on a ground of a colour. */
export function standaloneSvg(
  svg: SVGSVGElement,
  ground: string,
  size: number,
): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const copies = copy.querySelectorAll<SVGElement>('*');
  svg.querySelectorAll('*').forEach((element, index) => {
    const computed = getComputedStyle(element);
    for (const property of STYLES) {
      const value = computed.getPropertyValue(property);
      if (value) {
        copies[index].style.setProperty(property, value);
      }
    }
    copies[index].removeAttribute('class');
  });
  const { x, y, width, height } = svg.viewBox.baseVal;
  const rect = document.createElementNS(svg.namespaceURI, 'rect');
  for (const [name, value] of Object.entries({ x, y, width, height })) {
    rect.setAttribute(name, String(value));
  }
  rect.setAttribute('fill', ground);
  copy.prepend(rect);
  copy.removeAttribute('class');
  copy.setAttribute('width', String(size));
  copy.setAttribute('height', String(size));
  return new XMLSerializer().serializeToString(copy);
}

/**
 * Draws an SVG that is shown in the page as a PNG.
 *
 * @param ground - the colour behind it
 * @param size - of the square picture, in pixels
 */
export async function drawPicture(
  svg: SVGSVGElement,
  ground: string,
  size = 1600,
): Promise<Blob> {
  const image = new Image(size, size);
  // Not a blob's URL: Backstage's content security policy allows pictures from `data:` and from itself only.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(
    standaloneSvg(svg, ground, size),
  )}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = size;
  canvas.height = size;
  canvas.getContext('2d')!.drawImage(image, 0, 0, size, size);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      blob =>
        blob
          ? resolve(blob)
          : reject(new Error('The browser could not draw the picture.')),
      'image/png',
    );
  });
}
