const isAct = ({ page }) => page.inputPath.endsWith('.md');

export default function configure(eleventy) {
  eleventy.setUseGitIgnore(false);
  eleventy.addPassthroughCopy({ static: '/' });
  eleventy.addGlobalData('layout', 'act.njk');
  eleventy.addCollection('acts', (api) => api.getAll().filter(isAct));
  eleventy.addTemplate(
    'index.njk',
    '<h1>Актілер</h1><ul>{% for act in collections.acts %}<li><a href="{{ act.url }}">{{ act.data.title }}</a></li>{% endfor %}</ul>',
    { layout: 'base.njk', title: 'Актілер', permalink: '/index.html' },
  );
}

export const config = {
  dir: { input: process.env.BENCH_TEXTS, includes: '../_includes', output: 'site' },
  markdownTemplateEngine: false,
};
