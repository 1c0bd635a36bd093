import { defineConfig } from 'astro/config';
import { watchContent } from './src/site/watch-content.ts';

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  // white space between inline elements is part of the law: nothing may be glued together
  compressHTML: true,
  // a Content-Security-Policy without unsafe-inline: no styles and no assets inside the pages
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  vite: {
    build: {
      assetsInlineLimit: 0,
      sourcemap: false,
      // fonts are named in every page and every style sheet: their digest is name enough
      rolldownOptions: { output: { assetFileNames: ({ names }) => nameOf(names[0] ?? '') } },
    },
  },
  integrations: [watchContent()],
  devToolbar: { enabled: false },
});

/**
 * As Astro names files, which for those of one page leaves out what it put behind the name of the page.
 *
 * @param {string} file
 */
function nameOf(file) {
  if (file.endsWith('.woff2')) return 'assets/[hash][extname]';
  return file.includes('@_@') ? `assets/${file.split('@_@')[0]}.[hash][extname]` : 'assets/[name].[hash][extname]';
}
