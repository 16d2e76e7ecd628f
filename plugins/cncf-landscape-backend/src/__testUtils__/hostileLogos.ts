import { crc32, deflateSync, gzipSync } from 'node:zlib';

/** An SVG file with this in it. */
export function svg(
  body: string,
  attributes: string = 'width="100" height="100"',
  before: string = '',
): Buffer {
  return Buffer.from(
    `${before}<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${body}</svg>`,
  );
}

/** The middle of a file, in green. */
export const GREEN = '<rect x="10" y="10" width="80" height="80" fill="#0a0"/>';

/** A file that holds a black square, which a logo that refers to it would show. */
export interface Bait {
  /** Its path on this machine. */
  file: string;
  /** A URL at which it is served. */
  url: string;
}

/** Logos, green in their middle, that ask for more than to be drawn. All of it is ignored. */
export function greedyLogos({ file, url }: Bait): [string, Buffer][] {
  const image = (href: string) =>
    `${GREEN}<image xlink:href="${href}" href="${href}" width="100" height="100"/>`;
  const onGreen = (body: string) => svg(GREEN + body);
  return [
    ['a script', onGreen('<script>while (true) {}</script>')],
    ['a script of another host', onGreen(`<script href="${url}"/>`)],
    [
      'event handlers',
      svg(`<g onclick="alert(1)">${GREEN}</g>`, 'onload="alert(1)"'),
    ],
    ['a picture on another host', svg(image(url))],
    ['a picture on this machine', svg(image(`file://${file}`))],
    ['a picture at a path', svg(image(file))],
    ['a picture beside it', svg(image('./bait.svg'))],
    [
      'a vector within it that refers to this machine',
      svg(
        image(
          `data:image/svg+xml;base64,${svg(image(`file://${file}`)).toString(
            'base64',
          )}`,
        ),
      ),
    ],
    [
      'HTML',
      onGreen(
        `<foreignObject width="100" height="100"><body xmlns="http://www.w3.org/1999/xhtml" style="background:#000"><img src="${url}"/></body></foreignObject>`,
      ),
    ],
    [
      'a use of another file',
      onGreen(`<use href="file://${file}#a"/><use href="${url}#a"/>`),
    ],
    [
      'a style sheet',
      svg(
        `<style>@import url(${url}); rect { fill: url(${url}#a) #0a0 }</style>${GREEN}`,
      ),
    ],
    [
      'a style sheet beside it',
      svg(GREEN, '', `<?xml-stylesheet href="file://${file}"?>`),
    ],
    [
      'an XInclude',
      onGreen(
        `<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file://${file}"/>`,
      ),
    ],
    [
      'an XInclude as text',
      onGreen(
        `<text y="80" font-size="90"><xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file://${file}" parse="text"/></text>`,
      ),
    ],
    [
      'a document type of another host',
      svg(GREEN, '', `<!DOCTYPE svg SYSTEM "${url}">`),
    ],
    ['a link', svg(`<a href="${'javascript'}:alert(1)">${GREEN}</a>`)],
    [
      'a pattern that is made of itself',
      onGreen(
        '<pattern id="p" width="1" height="1"><rect width="9" height="9" fill="url(#p)"/></pattern><rect width="9" height="9" fill="url(#p)"/>',
      ),
    ],
    ['a use of itself', onGreen('<g id="g"><use href="#g"/></g>')],
    [
      'a font that is not there',
      onGreen('<text y="80" font-family="NoSuchFont" font-size="1"> </text>'),
    ],
    [
      'a canvas of a gigabyte',
      svg(
        '<rect width="20000" height="20000" fill="#0a0"/>',
        'width="20000" height="20000"',
      ),
    ],
    [
      '100,000 shapes',
      svg('<rect width="100" height="100" fill="#0a0"/>'.repeat(100_000)),
    ],
    [
      'a filter of a gigantic radius',
      svg(
        `<filter id="f"><feGaussianBlur stdDeviation="1000000000"/><feMorphology operator="dilate" radius="1000000000"/></filter><rect width="9" height="9" filter="url(#f)"/>${GREEN}`,
      ),
    ],
    [
      'a million dashes',
      svg(
        `${GREEN}<path d="M0 0H100" stroke="#0a0" stroke-dasharray="0.0001"/>`,
      ),
    ],
  ];
}

const laughs = (what: (name: string) => string) =>
  'bcdefghij'
    .split('')
    .map((c, i) => `<!ENTITY ${c} "${what('abcdefghi'[i]).repeat(10)}">`)
    .join('');

/** What cannot be drawn, or is refused. */
export const UNDRAWABLE: [string, Buffer][] = [
  [
    'an entity of this machine',
    svg(
      `${GREEN}<text>&bait;</text>`,
      '',
      '<!DOCTYPE svg [<!ENTITY bait SYSTEM "file:///etc/passwd">]>',
    ),
  ],
  [
    'an entity of another host',
    svg(
      `${GREEN}<text>&bait;</text>`,
      '',
      '<!DOCTYPE svg [<!ENTITY bait SYSTEM "http://127.0.0.1:9/">]>',
    ),
  ],
  [
    'a canvas larger than any',
    svg('<rect width="100%" height="100%"/>', 'width="4e9" height="4e9"'),
  ],
  ['text', Buffer.from('hello')],
  ['HTML', Buffer.from('<!doctype html><html><body>404</body></html>')],
  ['nothing', Buffer.alloc(0)],
  ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj')],
  ['a script of PostScript', Buffer.from('%!PS-Adobe-3.0\n(x) run')],
  ['a vector without anything in it', svg('')],
  ['a vector that is cut off', svg(GREEN).subarray(0, 90)],
  [
    'a billion laughs',
    svg(
      '<text>&j;</text>',
      '',
      `<!DOCTYPE svg [<!ENTITY a "haha">${laughs(name => `&${name};`)}]>`,
    ),
  ],
  [
    'a billion shapes',
    svg(
      '&j;',
      '',
      `<!DOCTYPE svg [<!ENTITY a "<g><rect width='1' height='1'/></g>">${laughs(
        name => `&${name};`,
      )}]>`,
    ),
  ],
  [
    'five thousand groups in each other',
    svg(`${'<g opacity="0.9">'.repeat(5_000)}${GREEN}${'</g>'.repeat(5_000)}`),
  ],
  [
    'a gigabyte in a megabyte',
    gzipSync(Buffer.concat([svg(GREEN), Buffer.alloc(50_000_000, ' ')])),
  ],
];

const picture = (width: number, height: number) => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const around = Buffer.alloc(8);
    around.writeUInt32BE(data.length, 0);
    around.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([around.subarray(0, 4), body, around.subarray(4)]);
  };
  const row = Math.ceil(width / 8) + 1;
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(row * height))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

const inData = (image: Buffer) =>
  `<image width="9" height="9" href="data:image/png;base64,${image.toString(
    'base64',
  )}"/>`;

/** What would take gigabytes to draw, and looks small. */
export const HEAVY: [string, Buffer, RegExp][] = [
  [
    'a picture of 20,000 by 20,000 in it',
    svg(GREEN + inData(picture(20_000, 20_000))),
    /the pictures in it have too many pixels/,
  ],
  [
    'many pictures in it',
    svg(GREEN + inData(picture(2_800, 2_800)).repeat(12)),
    /the pictures in it have too many pixels/,
  ],
  [
    'the text of a book',
    svg(`${GREEN}${'<text y="50">Once upon a time</text>'.repeat(200_000)}`),
    /more than 50000 characters of text/,
  ],
];

/** The same, written so that it cannot be told before it is drawn. */
export const HEAVY_IN_DISGUISE: Buffer = Buffer.from(
  svg(
    GREEN + inData(picture(20_000, 20_000)).replace('data:', '&#100;ata:'),
  ).toString(),
);

/** A drawing of ten million squares in a few lines. */
export const ENDLESS: Buffer = svg(
  `<defs><g id="a0"><rect width="100" height="100"/></g>${Array.from(
    { length: 7 },
    (_, i) => `<g id="a${i + 1}">${`<use href="#a${i}"/>`.repeat(10)}</g>`,
  ).join('')}</defs><use href="#a7"/>`,
);
