/** Imports point one way (README, "The map"). Each rule is named after the folder it holds. */

const path = (...folders) => `^(${folders.join('|')})/`;
const library = (...names) => `node_modules/(${names.join('|')})(/|$)`;

const only = (name, from, allowed, except = []) => ({
  name,
  severity: 'error',
  from: { path: from, pathNot: except },
  to: { pathNot: allowed },
});

const SKINS = ['client/cli', 'client/http', 'client/console'];

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'nobody-imports-tests',
      severity: 'error',
      from: { pathNot: ['^tests/', '\\.config\\.ts$'] },
      to: { path: '^tests/' },
    },
    only('rules', path('workflows/rules'), [path('workflows/rules'), library('fraction\\.js')]),
    only('contract', path('workflows/contract'), [
      path('workflows/contract', 'workflows/rules'),
      library('@temporalio/workflow', '@temporalio/common'),
    ]),
    only('workflows', '^workflows/[^/]+\\.ts$', [
      '^workflows/[^/]+\\.ts$',
      path('workflows/contract', 'workflows/rules'),
      library('@temporalio/workflow', '@temporalio/common'),
    ]),
    {
      name: 'activities',
      severity: 'error',
      from: { path: path('activities') },
      to: {
        path: [
          '^workflows/[^/]+\\.ts$',
          path('worker', 'client', 'seeds'),
          library('@temporalio/(client|worker|workflow|testing)'),
        ],
      },
    },
    {
      name: 'worker',
      severity: 'error',
      from: { path: path('worker') },
      to: { path: ['^workflows/[^/]+\\.ts$', path('client', 'seeds')] },
    },
    {
      name: 'operations',
      severity: 'error',
      from: { path: path('client/operations') },
      to: {
        path: [
          path('worker', ...SKINS, 'seeds'),
          library('@temporalio/(worker|testing|activity)', 'pg', '@electric-sql/pglite', 'nodemailer'),
        ],
      },
    },
    {
      name: 'views',
      severity: 'error',
      from: { path: path('client/views') },
      to: {
        path: [
          path('worker', 'client/operations', ...SKINS, 'seeds'),
          library('@temporalio/[a-z]+', 'pg', '@electric-sql/pglite'),
        ],
      },
    },
    only('intake', path('client/intake'), [
      path('client/intake', 'workflows/rules'),
      library('zod', 'yaml', 'csv-parse', 'saxen', '@e965/xlsx'),
      '^(crypto|zlib)$',
    ]),
    only('api', path('client/api'), [
      path('client/api'),
      '^workflows/rules/time/period-words\\.ts$',
      '^workflows/rules/follow-up/made-title\\.ts$',
      library('openapi-fetch'),
    ]),
    ...SKINS.filter((skin) => skin !== 'client/console').map((skin) => ({
      name: `${skin.replace('client/', '')}-knows-no-temporal-no-sql-no-other-skin`,
      severity: 'error',
      // What the record keeps is what an endpoint may answer with: its types are named there, and nothing is done.
      from: { path: path(skin), pathNot: '^client/http/answers\\.ts$' },
      to: {
        path: [
          library('@temporalio/[a-z]+', 'pg', '@electric-sql/pglite'),
          '^activities/store/(?!database\\.ts$)',
          path(...SKINS.filter((other) => other !== skin)),
        ],
      },
    })),
    only(
      'console',
      path('client/console'),
      [
        path('client/console', 'client/api'),
        library(
          'react',
          'react-dom',
          'react-router',
          'antd',
          '@ant-design/icons',
          '@tanstack/react-query',
          '@tanstack/react-virtual',
        ),
        library('i18next', 'react-i18next', 'openapi-fetch', 'echarts', 'fflate', 'postal-mime', 'yaml'),
      ],
      ['^client/console/(vite\\.config|style-nonce)\\.ts$'],
    ),
    {
      name: 'seeds',
      severity: 'error',
      from: { path: path('seeds') },
      to: {
        path: [
          path('worker', 'activities', 'client/(cli|http|console|views)'),
          library('@temporalio/[a-z]+', 'pg', '@electric-sql/pglite'),
        ],
      },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'tests/fixtures/' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
