import { TestDatabases } from '@backstage/backend-test-utils';

const POSTGRES = [
  'POSTGRES_18',
  'POSTGRES_17',
  'POSTGRES_16',
  'POSTGRES_15',
  'POSTGRES_14',
] as const;

/** The newest PostgreSQL that the environment names a server of. */
export const postgres = POSTGRES.find(id => process.env[variableOf(id)]);

/** SQLite, and a real PostgreSQL where one is at hand; without one, it says so. */
export function createTestDatabases(): TestDatabases {
  if (!postgres) {
    tellWhySkipped('the suite on PostgreSQL');
  }
  return TestDatabases.create({
    ids: ['SQLITE_3', ...(postgres ? [postgres] : [])],
    disableDocker: true,
  });
}

/** What the connection string of a server is called, as TestDatabases has it. */
function variableOf(id: string): string {
  return `BACKSTAGE_TEST_DATABASE_${id.replace('_', '')}_CONNECTION_STRING`;
}

/** Describes what holds for several backends on one PostgreSQL; skipped, with the reason, where there is no server. */
export function describeOnPostgres(
  name: string,
  describeIt: (connectionString: string) => void,
): void {
  if (postgres) {
    const connectionString = process.env[variableOf(postgres)]!;
    // eslint-disable-next-line jest/valid-title, jest/valid-describe-callback
    describe(name, () => describeIt(connectionString));
  } else {
    // eslint-disable-next-line jest/valid-title, jest/valid-describe-callback, jest/no-disabled-tests
    describe.skip(`${name} (no PostgreSQL at hand)`, () => describeIt(''));
    tellWhySkipped(name);
  }
}

function tellWhySkipped(what: string): void {
  // eslint-disable-next-line no-console
  console.info(
    `Skipped '${what}': set ${variableOf(
      'POSTGRES_16',
    )} (or that of another version) to the connection string of a server in which databases may be created`,
  );
}
