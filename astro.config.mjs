import { defineConfig } from 'astro/config';
import { watchContent } from './src/site/watch-content.ts';

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  // white space between inline elements is part of the law: nothing may be glued together
  compressHTML: true,
  // a Content-Security-Policy without unsafe-inline: no styles and no assets inside the pages
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  vite: { build: { assetsInlineLimit: 0, sourcemap: false } },
  integrations: [watchContent()],
  devToolbar: { enabled: false },
});
