// The arrows between the rooms. Each rule says why it is there and what the two honest ways out are.

/** A rule: what a room may import of this project, or which package only certain rooms may import. */
const only = (room, allowed, reason) => ({
  name: `${room.replaceAll('/', '-')}-imports`,
  severity: 'error',
  comment: reason,
  from: { path: `^${room}/`, pathNot: '\\.test\\.ts$' },
  to: { path: '^(src|schemas|tests|tools)/', pathNot: [`^${room}/`, ...allowed.map((path) => `^${path}`)] },
});

const packageOnlyIn = (name, rooms, reason) => ({
  name: `${name.replaceAll('/', '-').replace('@', '')}-only-there`,
  severity: 'error',
  comment: reason,
  from: { path: '^(src|schemas)/', pathNot: [...rooms.map((room) => `^${room}`), '\\.test\\.ts$'] },
  to: { path: `node_modules/${name}/` },
});

const view = 'src/views/[a-z]+-view\\.ts';
/** The words in which the domain gives its results: their types are what pages and texts name. */
const vocabulary =
  'src/domain/(acts/(unit|amendment)|calendar/working-calendar|compliance/(finding|step|calculate-deadline)|procedures/wording)\\.ts';
const corpusTypes = 'src/corpus/(corpus|place|closest)\\.ts';

export default {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment:
        'Two files that need each other are one idea in two places. Ways out: join them, or move what both need into a third.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      comment:
        'Tests look at the code, not the other way round. Ways out: move the shared part into its room, or into tests.',
      from: { pathNot: '^tests/' },
      to: { path: '^tests/' },
    },
    {
      name: 'schemas-import-zod',
      severity: 'error',
      comment:
        'A schema says what content may be, and nothing else. Ways out: put the logic into domain, or the value into the schema.',
      from: { path: '^schemas/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: ['^schemas/', 'node_modules/zod/'] },
    },
    {
      name: 'domain-is-pure',
      severity: 'error',
      comment:
        'The domain knows no files, packages or clock, so that it runs in a browser and in a test. Ways out: pass the value in, or move the function to corpus.',
      from: { path: '^src/domain/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: ['^src/domain/', '^schemas/'] },
    },
    only(
      'src/kept',
      [],
      'What is kept for the next build knows nothing of what it is. Ways out: keep it under a key, and make it where it belongs.',
    ),
    only(
      'src/corpus',
      ['schemas/', 'src/domain/', 'src/kept/'],
      'The corpus reads content and nothing reads the corpus back. Ways out: make it a view, or a check.',
    ),
    only(
      'src/checks',
      [
        'schemas/',
        'src/domain/',
        corpusTypes,
        'src/corpus/legal-markdown/(report|read-blocks)\\.ts',
        'src/kept/key-of\\.ts',
      ],
      'A check sees the corpus as data. Ways out: put what it needs into the corpus, or into domain.',
    ),
    only(
      'src/reporters',
      ['src/domain/diagnostics/', 'src/domain/compliance/finding\\.ts', 'src/i18n/', view, 'schemas/'],
      'A reporter turns diagnostics and views into text. Ways out: put the value into the view, or print it in cli.',
    ),
    only(
      'src/views',
      ['schemas/', 'src/domain/', corpusTypes],
      'A view is data made from data. Ways out: compute it in domain, or show it in site.',
    ),
    only(
      'src/exports',
      ['src/views/', 'schemas/'],
      'An export writes down a view. Ways out: extend the view, or write a new one.',
    ),
    only(
      'src/site',
      [
        'src/views/',
        'src/exports/',
        'src/corpus/',
        'src/checks/',
        'src/reporters/',
        'src/domain/',
        'src/i18n/',
        'src/kept/',
        'schemas/',
      ],
      'The site shows views. Ways out: compute in views, or serve in release.',
    ),
    only(
      'src/pages',
      ['src/layouts/', 'src/components/', 'src/site/', 'src/exports/', 'src/i18n/', 'src/styles/', view, 'schemas/'],
      'Pages are thin. Ways out: a query in site, or a field in a view.',
    ),
    only(
      'src/layouts',
      ['src/components/', 'src/site/', 'src/i18n/', 'src/styles/', view, 'schemas/'],
      'Layouts are thin. Ways out: a query in site, or a field in a view.',
    ),
    only(
      'src/components',
      ['src/layouts/', 'src/site/', 'src/i18n/', 'src/styles/', view, 'schemas/', vocabulary],
      'Components are thin. Ways out: a query in site, or a field in a view.',
    ),
    only(
      'src/i18n',
      ['schemas/', view, vocabulary, 'src/domain/publication/'],
      'Words and nothing else. Ways out: decide in site, and only name it here.',
    ),
    only(
      'src/release',
      ['src/corpus/', 'src/checks/', 'src/views/', 'src/domain/', 'src/kept/', 'schemas/'],
      'Publishing does not render. Ways out: pass the renderer in, or move the rule to domain.',
    ),
    {
      name: 'cli-leaves-astro-to-site',
      severity: 'error',
      comment: 'Commands parse, call, print and set the exit code. Ways out: a function in site, or in release.',
      from: { path: '^src/cli/' },
      to: { path: 'node_modules/astro/' },
    },
    {
      name: 'clock-only-from-cli',
      severity: 'error',
      comment: 'Today is an argument. Ways out: take asOf as a parameter, or ask for it in a command.',
      from: { pathNot: '^(src/cli/|src/clock|tests/)' },
      to: { path: '^src/clock\\.ts$' },
    },
    packageOnlyIn(
      'gray-matter',
      ['src/corpus/'],
      'One reader understands frontmatter. Ways out: ask the corpus, or extend it.',
    ),
    packageOnlyIn('markdown-it', ['src/corpus/'], 'One Markdown set-up. Ways out: ask the corpus, or extend it.'),
    packageOnlyIn(
      'yaml',
      ['src/corpus/'],
      'One reader understands frontmatter. Ways out: ask the corpus, or extend it.',
    ),
    packageOnlyIn(
      'parse5',
      ['src/release/'],
      'Pages of others are read in one place. Ways out: extend src/release/page-rows.ts, or ask the corpus.',
    ),
    packageOnlyIn(
      'diff',
      ['src/views/redline\\.ts'],
      'One comparison of words, so that all tables agree. Ways out: call compareWords, or extend it.',
    ),
    packageOnlyIn(
      'satori',
      ['src/site/cards/'],
      'Pictures are drawn in one place. Ways out: a further card in src/site/cards/, or a badge, which is text.',
    ),
    packageOnlyIn(
      'astro',
      ['src/site/', 'src/pages/', 'src/layouts/', 'src/components/'],
      'Only the site knows how pages are made. Ways out: a view, or a function in site.',
    ),
    {
      name: 'no-unused-dependency-kinds',
      severity: 'error',
      comment:
        'What runs for readers is a dependency; what only tests need is not. Ways out: move the entry in package.json, or the import into tests.',
      from: { path: '^(src|schemas)/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'A module that nobody uses is dead. Ways out: delete it, or use it.',
      from: {
        orphan: true,
        pathNot: ['\\.(d\\.ts|css|astro)$', '^src/(pages|cli|site|i18n)/', '\\.test\\.ts$', '^tests/'],
      },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(tests/cases/.*/content|\\.build|dist|\\.astro)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    extraExtensionsToScan: ['.astro'],
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.mjs', '.js', '.astro'],
    },
  },
};
