import fc from 'fast-check';
import { contrast, readableOn } from './readableOn';

describe('text on a colour of the company', () => {
  it('is black or white, whichever is read better', () => {
    expect(readableOn('#ffee00')).toBe('#000000');
    expect(readableOn('#12305c')).toBe('#ffffff');
  });

  it('can always be read', () => {
    const colors = fc
      .integer({ min: 0, max: 0xffffff })
      .map(value => `#${value.toString(16).padStart(6, '0')}`);
    fc.assert(
      fc.property(colors, color => {
        expect(contrast(color, readableOn(color))).toBeGreaterThan(4.5);
      }),
    );
  });
});
