module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  ignorePatterns: ['!.eslintrc.js'],
  overrides: [
    {
      // The model is plain functions, so that it runs and is tested without a browser.
      files: ['src/model/**'],
      excludedFiles: ['*.test.*'],
      rules: {
        'no-restricted-imports': [
          'error',
          {
            patterns: [
              'react',
              'react-*',
              'react-*/**',
              '@material-ui/**',
              '@backstage/ui',
              '@backstage/core-*',
              '@backstage/frontend-*',
              '@backstage/plugin-*',
            ],
          },
        ],
      },
    },
  ],
});
