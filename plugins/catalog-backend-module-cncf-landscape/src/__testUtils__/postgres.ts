const VARIABLE = /^BACKSTAGE_TEST_DATABASE_POSTGRES\d+_CONNECTION_STRING$/;

/** Describes what holds for several catalogs on one PostgreSQL; skipped, with the reason, where there is no server. */
export function describeOnPostgres(
  name: string,
  describeIt: (connectionString: string) => void,
): void {
  const variable = Object.keys(process.env).find(key => VARIABLE.test(key));
  if (variable) {
    // eslint-disable-next-line jest/valid-title, jest/valid-describe-callback
    describe(name, () => describeIt(process.env[variable]!));
    return;
  }
  // eslint-disable-next-line jest/valid-title, jest/valid-describe-callback, jest/no-disabled-tests
  describe.skip(`${name} (no PostgreSQL at hand)`, () => describeIt(''));
  // eslint-disable-next-line no-console
  console.info(
    `Skipped '${name}': set BACKSTAGE_TEST_DATABASE_POSTGRES16_CONNECTION_STRING (or that of another version) to the connection string of a server in which databases may be created`,
  );
}
