import { buildBoth } from './build';
import { summarise, vitest } from './outcome';

process.exitCode = summarise([...(await buildBoth()), await vitest('browser tests', 'tests/vitest.e2e.config.ts')]);
