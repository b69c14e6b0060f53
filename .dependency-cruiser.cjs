// Who may import whom. Every rule is an error; a rule that must be broken is a design to be changed, not a rule to be
// switched off. scripts/boundaries.test.mjs shows each of them refusing what it is there to refuse.

const TEST = String.raw`\.test\.tsx?$`;
const API = '^apps/api/src/';
const PORTAL = '^apps/portal/src/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one idea cut in two, and load in an order nobody chose.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'everything-is-found',
      comment:
        "An import that resolves to nothing escapes every other rule. (virtual: is what the portal's build makes up.)",
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
    {
      name: 'domain-stands-alone',
      comment:
        'The rules of the clinic run in browser and server alike and always give the same answer: no framework, no ' +
        'Node, no clock, no randomness. zod is its only package.',
      severity: 'error',
      from: { path: '^packages/domain/src/', pathNot: TEST },
      to: { pathNot: ['^packages/domain/src/', 'node_modules/zod/'] },
    },
    {
      name: 'demo-stands-on-the-domain',
      comment:
        'The synthetic clinic is made by the rules of the domain alone, so that it cannot hold what they refuse.',
      severity: 'error',
      from: { path: '^packages/demo/src/', pathNot: TEST },
      to: { pathNot: ['^packages/demo/src/', '^packages/domain/src/', 'node_modules/zod/'] },
    },
    {
      name: 'chromium-knows-no-product',
      comment: 'Finding and starting a browser is the same for journeys and papers, whatever they show in it.',
      severity: 'error',
      from: { path: '^packages/chromium/' },
      to: { path: '^(apps|packages)/', pathNot: '^packages/chromium/' },
    },
    {
      name: 'one-place-drives-a-browser',
      comment:
        'A browser in the server is half a gigabyte with a bounded queue before it; nothing goes round that queue.',
      severity: 'error',
      from: { path: API, pathNot: `${API}documents/` },
      to: { path: ['^packages/chromium/', 'node_modules/playwright-core/'] },
    },
    {
      name: 'packages-know-no-app',
      comment: 'What both apps stand on cannot stand on one of them.',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^apps/' },
    },
    {
      name: 'platform-knows-no-feature',
      comment: 'Every feature stands on the platform; a platform that knows one of them can serve no other.',
      severity: 'error',
      from: { path: `${API}platform/` },
      to: { path: API, pathNot: `${API}platform/` },
    },
    {
      name: 'features-share-stores-and-shapes',
      comment:
        'A feature may take rows, stores, models and read shapes of another, never its resolvers, inputs or use cases: ' +
        'a use case calls no other use case, and an input belongs to one mutation.',
      severity: 'error',
      from: { path: String.raw`${API}(?!platform/|cli/)([^/]+)/` },
      to: {
        path: String.raw`${API}(?!platform/)[^/]+/`,
        pathNot: [`${API}$1/`, String.raw`\.(entity|store|model|read)\.ts$`],
      },
    },
    {
      name: 'features-depend-one-way',
      comment: 'Two features that need each other are one feature.',
      severity: 'error',
      scope: 'folder',
      from: { path: String.raw`${API}(?!platform)[^/]+$` },
      to: { circular: true },
    },
    {
      name: 'resolvers-only-pass-on',
      comment: 'A resolver is decorators and one call. With TypeORM or a row class in hand it would begin to decide.',
      severity: 'error',
      from: { path: String.raw`\.resolver\.ts$` },
      to: { path: ['node_modules/typeorm/', String.raw`\.entity\.ts$`], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'migrations-are-frozen',
      comment: 'A migration must do next year what it did on the day it was written, whatever became of the sources.',
      severity: 'error',
      from: { path: '^apps/api/migrations/' },
      to: { pathNot: ['^apps/api/migrations/', 'node_modules/typeorm/'] },
    },
    {
      name: 'commands-are-called-by-nobody',
      comment: 'The command line starts what the API offers; nothing of the API may need a terminal.',
      severity: 'error',
      from: { path: API, pathNot: `${API}cli/` },
      to: { path: `${API}cli/` },
    },
    {
      name: 'apps-meet-over-http',
      comment: 'Portal and API meet over HTTP, and share words and rules through the domain.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/src/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'portal-features-are-composed-in-app',
      comment: 'A feature that needs another one is put together with it by the app, which alone knows both.',
      severity: 'error',
      from: { path: `${PORTAL}features/([^/]+)/` },
      to: { path: [`${PORTAL}features/`, `${PORTAL}app/`], pathNot: `${PORTAL}features/$1/` },
    },
    {
      name: 'portal-kit-knows-no-data',
      comment: 'The kit draws what it is given. It knows the types of the domain, but no feature, no GraphQL, no app.',
      severity: 'error',
      from: { path: `${PORTAL}ui/` },
      to: { path: [`${PORTAL}(features|graphql|app)/`, 'node_modules/(gql\\.tada|graphql)/'] },
    },
    {
      name: 'portal-tools-know-no-feature',
      comment: 'lib and graphql are what features stand on.',
      severity: 'error',
      from: { path: `${PORTAL}(lib|graphql)/` },
      to: { path: `${PORTAL}(features|app)/` },
    },
    {
      name: 'product-needs-no-test',
      comment: 'What ships must run where the tests are not.',
      severity: 'error',
      from: { path: '^(apps|packages)/[^/]+/(src|migrations)/', pathNot: TEST },
      to: { path: [TEST, '^(apps|packages)/[^/]+/(test|testing|e2e)/'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['/dist/', '/generated/', String.raw`/\.cache/`] },
    // Types count: a type-only import is a dependency of ideas all the same.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@trellis/source', 'import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
