import { metricsServiceMock } from '@backstage/backend-test-utils/alpha';
import type { LandscapeStatus } from 'backstage-plugin-cncf-landscape-common';
import { observeLandscapes } from './observeLandscapes';

/** The current values of the gauges, by metric name. */
function monitoring() {
  const callbacks = new Map<string, Set<(result: any) => void>>();
  const metrics = metricsServiceMock.mock({
    createObservableGauge: (name: string) => {
      callbacks.set(name, new Set());
      return {
        addCallback: (callback: any) => callbacks.get(name)!.add(callback),
        removeCallback: (callback: any) =>
          callbacks.get(name)!.delete(callback),
      } as any;
    },
  });
  const ask = () => {
    const told: Record<string, [number, object][]> = {};
    for (const [name, all] of callbacks) {
      const observe = (value: number, attributes: object) =>
        (told[name] ??= []).push([value, attributes]);
      all.forEach(callback => callback({ observe }));
    }
    return told;
  };
  return { metrics, ask };
}

const READ: LandscapeStatus = {
  id: 'cncf',
  title: 'CNCF',
  version: 'abc',
  counts: { items: 2413, projects: 255, maturity: {} },
  source: 'builtin',
  readAt: '2026-11-20T08:00:00Z',
  findings: [],
  findingCount: 3,
};

const NEVER_READ: LandscapeStatus = {
  id: 'lfai',
  title: 'LF AI & Data',
  counts: { items: 0, projects: 0, maturity: {} },
  source: 'https://example.com/landscape.yml',
  error: { message: 'HTTP 500', since: '2026-11-20T08:00:00Z' },
  findings: [],
  findingCount: 0,
};

describe('the metrics of landscapes', () => {
  beforeEach(() => {
    jest.useFakeTimers({ now: new Date('2026-11-20T09:00:00Z') });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('report what is served, and its age', () => {
    const { metrics, ask } = monitoring();
    observeLandscapes(metrics, () => [READ]);
    const landscape = 'cncf';
    expect(ask()).toEqual({
      'cncf_landscape.items': [[2413, { landscape }]],
      'cncf_landscape.projects': [[255, { landscape }]],
      'cncf_landscape.skipped_entries': [[3, { landscape }]],
      'cncf_landscape.age': [[3600, { landscape }]],
      'cncf_landscape.failing': [[0, { landscape }]],
      'cncf_landscape.version': [[1, { landscape, version: 'abc' }]],
    });
  });

  it('report only the failure of a landscape that was never read', () => {
    const { metrics, ask } = monitoring();
    observeLandscapes(metrics, () => [NEVER_READ]);
    expect(ask()).toEqual({
      'cncf_landscape.failing': [[1, { landscape: 'lfai' }]],
    });
  });

  it('report current values', () => {
    const { metrics, ask } = monitoring();
    let status = READ;
    observeLandscapes(metrics, () => [status]);
    ask();
    status = { ...READ, error: NEVER_READ.error };
    expect(ask()['cncf_landscape.failing']).toEqual([
      [1, { landscape: 'cncf' }],
    ]);
  });

  it('end', () => {
    const { metrics, ask } = monitoring();
    const end = observeLandscapes(metrics, () => [READ]);
    end();
    expect(ask()).toEqual({});
  });
});
