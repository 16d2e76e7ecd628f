import { eventually } from '../__testUtils__/eventually';
import { sourceDocument, startReplica } from '../__testUtils__/startReplica';
import { createTestDatabases } from '../__testUtils__/testDatabases';

jest.setTimeout(60_000);

const policyOf = (text: string) => ({ source: 'p.yaml', text, etag: '1' });
const TRIAL = policyOf('decisions: [{ technology: nomad, ring: trial }]');
const HOLD = policyOf('decisions: [{ technology: nomad, ring: hold }]');

describe('a landscape with a policy', () => {
  const databases = createTestDatabases();

  describe.each(databases.eachSupportedId())('on %s', databaseId => {
    const start = async () => {
      const knex = await databases.init(databaseId);
      const replica = await startReplica(knex, { policy: 'p.yaml' });
      const other = await startReplica(knex, { policy: 'p.yaml' });
      replica.read.mockImplementation(async () =>
        sourceDocument([{ name: 'Nomad' }, { name: 'Helm' }]),
      );
      return { replica, other };
    };
    type Started = Awaited<ReturnType<typeof start>>['replica'];
    const ringOf = ({ registry }: Started) =>
      registry.current('x')?.index.get('nomad')?.ring;
    const warnings = ({ logger }: Started) =>
      logger.warn.mock.calls.map(([message]) => message);

    it('is served by every replica, whichever of them has read either', async () => {
      const { replica, other } = await start();
      other.follower.start(async () => undefined);
      await replica.refresh();
      await replica.policy.store.save(TRIAL, new Date());
      await eventually(() => ringOf(other) === 'trial');
      await replica.policy.store.save(HOLD, new Date());
      await eventually(() => ringOf(other) === 'hold');
      other.follower.stop();
      expect(other.policy.registry.status()).toMatchObject({
        decisions: [{ ring: 'hold' }],
        findings: [],
      });
    });

    it('is published again only if the policy affects it', async () => {
      const { replica } = await start();
      await replica.refresh();
      await replica.policy.store.save(TRIAL, new Date());
      await replica.follower.look();
      const served = replica.registry.current('x');
      await replica.policy.store.save(
        policyOf(`# Reviewed.\n${TRIAL.text}`),
        new Date(),
      );
      await replica.follower.look();
      expect(replica.registry.current('x')).toBe(served);
    });

    it('keeps the policy when it is refreshed, without changes because of it', async () => {
      const { replica } = await start();
      await replica.policy.store.save(TRIAL, new Date());
      await replica.refresh();
      expect(ringOf(replica)).toBe('trial');
      replica.read.mockImplementation(async () =>
        sourceDocument([
          { name: 'Nomad', description: 'New.' },
          { name: 'Helm' },
        ]),
      );
      await replica.policy.store.save(HOLD, new Date());
      await replica.refresh();
      expect(ringOf(replica)).toBe('hold');
      expect(replica.announced).toEqual([]);
    });

    it('is logged once, as long as the problems are the same', async () => {
      const { replica } = await start();
      const broken = 'decisions: [{ technology: nomadd, ring: hold }]';
      await replica.policy.store.save(policyOf(broken), new Date());
      await replica.follower.look();
      expect(warnings(replica)).toEqual([]);
      await replica.refresh();
      await replica.policy.store.save(policyOf(`${broken}\n#`), new Date());
      await replica.follower.look();
      expect(warnings(replica)).toEqual([
        expect.stringMatching(
          /^Policy: 1 entry is not right, see GET \/policy; the first: p\.yaml:1:15: .*did you mean 'nomad'/,
        ),
      ]);
    });

    it('is served as it is where the policy of another version of the plugin cannot be read', async () => {
      const { replica } = await start();
      await replica.policy.store.save(policyOf('hello'), new Date());
      await replica.refresh();
      expect(replica.registry.current('x')).toBeDefined();
      expect(ringOf(replica)).toBeUndefined();
      expect(warnings(replica)).toEqual([
        expect.stringMatching(/What is stored of the policy cannot be served/),
      ]);
    });
  });
});
