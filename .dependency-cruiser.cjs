/**
 * Which file may import which. The floors: app > modules > platform > kernel; between modules only
 * where module-map.cjs says so, and only through a door. test/architecture/static/module-map.spec.ts
 * plants one sin for each rule and asserts that it is seen.
 */
const map = require('./module-map.cjs');

const spec = '\\.(spec|e2e-spec)\\.ts$';
const errors = (module) => `^src/modules/${module}/[^/]+\\.errors\\.ts$`;
const contract = (module) => `^src/modules/${module}/[^/]+\\.contract\\.ts$`;
const door = (module) => `^src/modules/${module}/[^/]+\\.(contract|domain-events|module)\\.ts$`;

const floors = [
  {
    name: 'kernel-is-pure',
    comment: 'The kernel depends on nothing, not even on a package.',
    from: { path: '^src/kernel/', pathNot: spec },
    to: { pathNot: '^src/kernel/' },
  },
  {
    name: 'platform-knows-no-module',
    comment: 'Technique knows nothing of the product: take a port, let the module implement it.',
    from: { path: '^src/platform/' },
    to: { path: '^src/(modules|app)/' },
  },
  {
    name: 'nobody-imports-app',
    comment: 'Composition stands on top; only the entry points import it.',
    from: { path: '^src/', pathNot: '^src/(app/|[^/]+\\.ts$)' },
    to: { path: '^src/app/' },
  },
  {
    name: 'nobody-imports-an-entry-point',
    from: {},
    to: { path: '^src/(main|worker|cli)\\.ts$' },
  },
];

const client = [
  {
    name: 'client-stands-alone',
    comment: 'Who installs the client gets nothing of the server: it knows the API, not the code.',
    from: { path: '^client/', pathNot: spec },
    to: { pathNot: ['^client/', '(^|/)node_modules/openapi-fetch/'] },
  },
  {
    name: 'product-knows-no-client',
    from: { path: '^src/' },
    to: { path: '^client/' },
  },
];

const rooms = [
  {
    name: 'domain-is-pure',
    comment: 'Rules are pure: kernel, own domain/, own errors, contracts that the map allows.',
    from: { path: '^src/modules/([^/]+)/domain/', pathNot: spec },
    to: {
      pathNot: ['^src/kernel/', '^src/modules/$1/domain/', errors('$1'), contract('[^/]+')],
    },
  },
  {
    name: 'errors-are-plain',
    comment: 'A problem catalogue is data: domain/ imports it, so it must be as pure.',
    from: { path: '^src/(modules|platform)/.+\\.errors\\.ts$' },
    to: { pathNot: '^src/kernel/' },
  },
  {
    name: 'contract-is-light',
    comment: 'A door shows types and promises, never entities: kernel, own domain/, contracts.',
    from: { path: '^src/modules/([^/]+)/[^/]+\\.contract\\.ts$' },
    to: { pathNot: ['^src/kernel/', '^src/modules/$1/domain/', contract('[^/]+')] },
  },
  {
    name: 'nothing-imports-http',
    comment: 'http/ is the outermost room; only the module file wires it.',
    from: { path: '^src/modules/', pathNot: ['/http/', '\\.module\\.ts$', spec] },
    to: { path: '^src/modules/[^/]+/http/' },
  },
  {
    name: 'decisions-know-no-transport',
    comment: 'Use cases, queries and rules work the same from HTTP, a job or the command line.',
    from: { path: '^src/modules/[^/]+/(use-cases|queries|domain|entities)/', pathNot: spec },
    to: { path: '(^|/)node_modules/(fastify|@fastify/[^/]+|@nestjs/(platform-fastify|swagger))/' },
  },
  {
    name: 'entities-stand-low',
    comment: 'An entity may ask domain/; it knows nobody who uses it.',
    from: { path: '^src/modules/([^/]+)/entities/', pathNot: spec },
    to: {
      path: [
        '^src/modules/$1/(use-cases|queries|jobs|listeners|mail)/',
        '^src/modules/$1/.+\\.repository\\.ts$',
      ],
    },
  },
  {
    name: 'queries-only-read',
    comment: 'A query answers; what changes state is a use case.',
    from: { path: '^src/modules/([^/]+)/queries/', pathNot: spec },
    to: { path: '^src/modules/$1/(use-cases|jobs|listeners|mail)/' },
  },
];

const doors = Object.entries(map).map(([name, allowed]) => ({
  name: `map:${name}`,
  comment: `module-map.cjs lets ${name} lean on: ${allowed.join(', ') || 'nobody'}; by the door.`,
  from: { path: `^src/modules/${name}/` },
  to: { path: '^src/modules/', pathNot: [`^src/modules/${name}/`, ...allowed.map(door)] },
}));

const hygiene = [
  { name: 'no-circular', from: {}, to: { circular: true } },
  {
    name: 'nobody-imports-a-spec',
    comment:
      'Facts that several specs build on stand in test/support; the product itself knows none.',
    from: {},
    to: { path: [spec, '^test/'], pathNot: '^test/support/' },
  },
  {
    name: 'product-knows-no-test',
    from: { path: '^src/', pathNot: spec },
    to: { path: '^test/' },
  },
  {
    name: 'resolvable',
    comment: 'An import that this tool cannot follow would escape every other rule.',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'no-dev-dependency',
    comment: 'What the product imports must be installed with it.',
    from: { path: '^src/', pathNot: spec },
    to: { dependencyTypes: ['npm-dev', 'npm-no-pkg'], dependencyTypesNot: ['type-only'] },
  },
];

module.exports = {
  forbidden: [...floors, ...client, ...rooms, ...doors, ...hygiene].map((rule) => ({
    severity: 'error',
    ...rule,
  })),
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
