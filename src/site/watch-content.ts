import type { AstroIntegration } from 'astro';
import { readBuildSettings } from './build-settings.ts';
import { countContentChange } from './content-version.ts';

/** While the site is being edited: a change below the content folders is read again and reloads the page. */
export function watchContent(): AstroIntegration {
  return {
    name: 'watch-content',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const { content, samples } = readBuildSettings();
        server.watcher.add([content, ...(samples === null ? [] : [samples])]);
        server.watcher.on('all', (event, file) => {
          if (!file.startsWith(content) && (samples === null || !file.startsWith(samples))) return;
          countContentChange();
          // a new or removed document changes which addresses there are, and Astro asks for those once
          if (event === 'add' || event === 'unlink') void server.restart();
          else server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
