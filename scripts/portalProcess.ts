import path from 'node:path';

const CONFIGS = [
  'app-config.yaml',
  'app-config.production.yaml',
  'app-config.e2e.yaml',
];

/**
 * How the demo portal is started as in production: one process that serves the front end built before
 * (`yarn workspace app build`).
 *
 * @param landscapeSource - the source of its landscape, such as a folder's absolute path
 * @param configs - absolute paths of files with more configuration
 */
export function portalProcess(
  port: number,
  landscapeSource: string,
  configs: string[] = [],
) {
  const url = `http://localhost:${port}`;
  return {
    url,
    /** Answers well as soon as the portal can be asked. */
    readinessUrl: `${url}/.backstage/health/v1/readiness`,
    // Not `backstage-cli package start`, which starts anew whenever a file changes.
    args: [
      ...['--require', '@backstage/cli/config/nodeTransform.cjs'],
      'src/index.ts',
      ...[...CONFIGS.map(file => `../../${file}`), ...configs].flatMap(file => [
        '--config',
        file,
      ]),
    ],
    cwd: path.resolve(__dirname, '../packages/backend'),
    env: {
      NODE_ENV: 'production',
      PORTAL_URL: url,
      PORTAL_PORT: String(port),
      LANDSCAPE_SOURCE: landscapeSource,
    },
  };
}
