import { defineConfig } from 'vitest/config';
export default defineConfig({ root: '/work/main', test: { maxWorkers: 1, include: ['tests/site/**/*.test.ts'], globalSetup: ['tests/citing/private-setup.ts'], testTimeout: 60000 } });
