import { mockServices } from '@backstage/backend-test-utils';
import { FakeLandscapeService } from '../__testUtils__/FakeLandscapeService';
import { cncfProvider } from '../__testUtils__/names';
import { decision } from '../__testUtils__/decision';
import { landscape } from '../__testUtils__/technologies';
import { TechnologyEntityProvider } from './TechnologyEntityProvider';

const { signal } = new AbortController();

describe('TechnologyEntityProvider', () => {
  async function setUp(options = cncfProvider, providers = [options]) {
    const service = new FakeLandscapeService(landscape());
    const logger = mockServices.logger.mock();
    const run = jest.fn();
    const scheduler = mockServices.scheduler.mock({
      createScheduledTaskRunner: jest.fn(() => ({ run })),
      triggerTask: jest.fn(async () => {}),
    });
    const provider = new TechnologyEntityProvider({
      id: options.id,
      providers,
      service,
      scheduler,
      logger,
    });
    const connection = { applyMutation: jest.fn(), refresh: jest.fn() };
    await provider.connect(connection);
    return { provider, service, logger, scheduler, run, connection };
  }

  it('is scheduled as configured, and runs at every start', async () => {
    const { scheduler, run } = await setUp();
    expect(scheduler.createScheduledTaskRunner).toHaveBeenCalledWith(
      cncfProvider.schedule,
    );
    expect(run).toHaveBeenCalledWith(
      expect.objectContaining({ id: 'cncf-landscape-provider:cncf' }),
    );
    expect(scheduler.triggerTask).toHaveBeenCalledWith(
      'cncf-landscape-provider:cncf',
    );
  });

  it('sends all technologies with a stable location key', async () => {
    const { provider, connection } = await setUp();
    await provider.run(signal);
    const [{ type, entities }] = connection.applyMutation.mock.calls[0];
    expect(type).toBe('full');
    expect(entities).toHaveLength(5);
    for (const { locationKey } of entities) {
      expect(locationKey).toBe('cncf-landscape:cncf');
    }
  });

  it('sends equal entities for an equal landscape', async () => {
    const { provider, connection } = await setUp();
    await provider.run(signal);
    await provider.run(signal);
    const [first, second] = connection.applyMutation.mock.calls;
    expect(JSON.stringify(second)).toBe(JSON.stringify(first));
  });

  it.each([
    [
      'cannot be read',
      (s: FakeLandscapeService) => {
        s.failure = new Error('down');
      },
      'down',
    ],
    [
      'is empty',
      (s: FakeLandscapeService) => {
        s.lists.set('cncf', landscape({ technologies: [] }));
      },
      'selects none of the 0 items',
    ],
    [
      'can be read, but not the policy',
      (s: FakeLandscapeService) => {
        s.policyFailure = new Error('no policy now');
      },
      'no policy now',
    ],
  ])(
    'sends nothing and says so once when the landscape %s',
    async (_, breakIt, message) => {
      const { provider, service, connection, logger } = await setUp();
      breakIt(service);
      await provider.run(signal);
      await provider.run(signal);
      expect(connection.applyMutation).not.toHaveBeenCalled();
      expect(logger.warn.mock.calls).toEqual([
        [expect.stringContaining(message)],
      ]);
    },
  );

  it('says how its technologies are deleted, also where it is the only provider', async () => {
    const empty = async (providers?: (typeof cncfProvider)[]) => {
      const { provider, service, logger } = await setUp(
        cncfProvider,
        providers,
      );
      service.lists.set('cncf', landscape({ technologies: [] }));
      await provider.run(signal);
      return String(logger.warn.mock.calls[0][0]);
    };
    expect(await empty()).toMatch(/remove the module .* the default one adds/);
    expect(
      await empty([cncfProvider, { ...cncfProvider, id: 'other' }]),
    ).toMatch(/remove the provider to delete them$/);
  });

  it('waits for a landscape backend that is starting', async () => {
    const { provider, service, connection } = await setUp();
    service.failure = Object.assign(new Error('starting'), { statusCode: 503 });
    const run = provider.run(signal);
    service.failure = undefined;
    await run;
    expect(connection.applyMutation).toHaveBeenCalledTimes(1);
  });

  it('sends technologies that the company has decided on, with ring and owner', async () => {
    const { provider, service, connection, logger } = await setUp();
    service.policy = {
      ...service.policy,
      version: 'p1',
      decisions: [decision('postgresql', { owner: 'group:default/data' })],
    };
    await provider.run(signal);
    const [{ entities }] = connection.applyMutation.mock.calls[0];
    expect(
      entities.find((e: any) => e.entity.metadata.name === 'postgresql'),
    ).toMatchObject({
      entity: {
        metadata: { labels: { 'cncf-landscape/ring': 'adopt' } },
        spec: { owner: 'group:default/data' },
      },
    });
    expect(logger.info).toHaveBeenCalledWith(
      expect.stringContaining(
        '5 technologies of the landscape "cncf" (version v1, policy p1)',
      ),
    );
  });

  it('logs one line per version, not per run', async () => {
    const { provider, service, logger } = await setUp({
      ...cncfProvider,
      include: { subcategories: [], technologies: ['oracel'] },
    });
    await provider.run(signal);
    await provider.run(signal);
    service.lists.set('cncf', landscape({ version: 'v2' }));
    await provider.run(signal);
    expect(logger.info.mock.calls).toEqual([
      [
        'The provider "cncf" sent 4 technologies of the landscape "cncf" (version v1) to the catalog; catalog.providers.cncfLandscape.cncf.include.technologies has names that are not in the landscape: oracel',
      ],
      [expect.stringContaining('version v2')],
    ]);
  });
});
