import { entriesByAge } from './entriesByAge';

describe('entriesByAge', () => {
  it('lists what was never checked, then the longest unchecked first', () => {
    expect(
      entriesByAge(
        [
          { name: 'Helm', checked: '2026-11-29' },
          { name: 'Argo', checked: '2026-11-29' },
          { name: 'Flux', checked: '2025-12-01' },
          { name: 'Dapr' },
        ],
        '2026-12-01',
      ),
    ).toEqual([
      { name: 'Dapr' },
      { name: 'Flux', checked: '2025-12-01', days: 365 },
      { name: 'Argo', checked: '2026-11-29', days: 2 },
      { name: 'Helm', checked: '2026-11-29', days: 2 },
    ]);
  });
});
