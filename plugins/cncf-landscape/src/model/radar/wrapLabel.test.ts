import { textWidth, wrapLabel } from './wrapLabel';

describe('a label', () => {
  it('stays on one line where it fits', () => {
    expect(wrapLabel('Runtime', 10)).toEqual(['Runtime']);
  });

  it('is broken where its lines become most alike', () => {
    expect(wrapLabel('App Definition and Development', 12)).toEqual([
      'App Definition',
      'and Development',
    ]);
  });

  it('is shortened where two lines are not enough, or cannot be', () => {
    expect(wrapLabel('Orchestration', 5)).toEqual(['Orchest…']);
    for (const line of wrapLabel('App Definition and Development', 5)) {
      expect(textWidth(line)).toBeLessThanOrEqual(5);
    }
  });

  it('takes Korean letters for wider than Latin ones', () => {
    expect(textWidth('관측')).toBeGreaterThan(textWidth('Obs'));
    expect(wrapLabel('오케스트레이션과 관리', 9)).toEqual([
      '오케스트레이션과',
      '관리',
    ]);
  });
});
