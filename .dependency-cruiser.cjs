// The direction in which data and knowledge flow (docs/architecture.md, invariant 12), as rules that fail the build.
const only = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

module.exports = {
  forbidden: [
    only('no-circular', 'a cycle has no direction', {}, { circular: true }),
    only(
      'domain-imports-nothing',
      'the words stand by themselves',
      { path: '^src/domain/' },
      { pathNot: '^src/domain/' },
    ),
    only(
      'src-knows-no-worker',
      'stages are wired in workers/, never the reverse',
      { path: '^src/', pathNot: '^src/cli/' },
      { path: '^workers/' },
    ),
    only(
      'core-is-pure',
      'sources, articles, topics, facts, stories and text turn values into values',
      { path: '^src/(sources|articles|topics|facts|stories|text)/' },
      {
        path: '^src/(store|queue|web|http|observe|delivery|config|cli)/|^(node:)?(fs|fs/promises|net|http|https|dns|child_process)$|^node_modules/(pg|bullmq|ioredis|undici|fastify|pino)/',
      },
    ),
    only(
      'sql-in-store',
      'only store speaks to PostgreSQL',
      { path: '^(src|workers)/', pathNot: '^src/(store|queue)/' },
      { path: '^node_modules/(pg|@electric-sql)/' },
    ),
    only(
      'sockets-in-web',
      'only web opens sockets to the outside',
      { path: '^(src|workers)/', pathNot: '^src/(web|cli)/' },
      { path: '^node_modules/undici/' },
    ),
    only(
      'queue-hides-bullmq',
      'BullMQ and Redis are known in queue alone',
      { path: '^(src|workers)/', pathNot: '^src/queue/' },
      { path: '^node_modules/(bullmq|ioredis)/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
