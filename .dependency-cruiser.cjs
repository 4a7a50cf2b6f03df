/**
 * The arrows of ARCHITECTURE.md. Run by `npm run arrows`; a new arrow between rooms needs a decision record in docs/adr/.
 * A room may import what is listed for it and itself; node built-ins and packages only where `packages` says so.
 */
const rooms = {
  model: { may: [], packages: false },
  read: { may: ['model'], packages: ['luxon'] },
  link: { may: ['model'], packages: false },
  reconcile: { may: ['model'], packages: ['yalps'] },
  tell: { may: ['model'], packages: false },
  scope: { may: ['model'], packages: false },
  formats: { may: ['model'], packages: ['html-escaper'] },
  capture: { may: ['model'], packages: true },
  app: { may: ['model', 'read', 'link', 'reconcile', 'tell', 'scope', 'formats', 'capture'], packages: true },
  cli: { may: ['model', 'app', 'capture', 'formats'], packages: true },
};

const between = Object.entries(rooms).map(([room, { may }]) => ({
  name: `${room}-imports-${may.join('-') || 'nothing'}`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: {
    path: '^src/',
    pathNot: [`^src/${room}/`, ...may.map((other) => `^src/${other}/`), ...(room === 'app' ? ['^src/pipeline\\.ts$'] : [])],
  },
}));

/** Pure rooms touch no file, network or clock: they import no node built-in, and of packages only those named. */
const pure = Object.entries(rooms)
  .filter(([, { packages }]) => packages !== true)
  .flatMap(([room, { packages }]) => [
    { name: `${room}-is-pure`, severity: 'error', from: { path: `^src/${room}/` }, to: { dependencyTypes: ['core'] } },
    {
      name: `${room}-packages`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: 'node_modules', ...(packages ? { pathNot: packages.map((name) => `node_modules/(?:@types/)?${name}/`) } : {}) },
    },
  ]);

module.exports = {
  forbidden: [
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    { name: 'src-imports-no-test', severity: 'error', from: { path: '^src/' }, to: { path: '^(?:test|tools|bench)/' } },
    ...between,
    ...pure,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.json'],
    },
  },
};
