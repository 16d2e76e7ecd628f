import { decision } from '../__testUtils__/decision';
import { decidedTechnologies } from './decidedTechnologies';

const scope = { systems: ['system:default/routing'] };
const argo = { landscape: 'cncf', name: 'argo', title: 'Argo' };

describe('decidedTechnologies', () => {
  it('have the ring and the owner of the company-wide decision', () => {
    const decisions = [
      decision('flux', {
        ring: 'trial',
        owner: 'group:default/routing',
        scope,
      }),
      decision('flux', { ring: 'hold', owner: 'group:default/platform' }),
      decision('helm'),
    ];
    expect(decidedTechnologies({ decisions }, 'cncf')).toEqual(
      new Map([
        ['flux', { ring: 'hold', owner: 'group:default/platform' }],
        ['helm', { ring: 'adopt', owner: undefined }],
      ]),
    );
  });

  it('have no ring and no owner without a company-wide decision, or as a replacement', () => {
    const decisions = [
      decision('flux', {
        owner: 'group:default/routing',
        scope,
        replacement: argo,
      }),
    ];
    const nothing = { ring: undefined, owner: undefined };
    expect(decidedTechnologies({ decisions }, 'cncf')).toEqual(
      new Map([
        ['flux', nothing],
        ['argo', nothing],
      ]),
    );
  });

  it('are those of one landscape', () => {
    const decisions = [
      decision('flux', { replacement: { ...argo, landscape: 'lfai' } }),
    ];
    expect([...decidedTechnologies({ decisions }, 'lfai').keys()]).toEqual([
      'argo',
    ]);
  });
});
