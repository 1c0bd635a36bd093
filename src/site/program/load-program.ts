import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { type ProgramFacts, programParts } from './program-parts.ts';
import { loadWithWholeAnswers, WholeAnswer } from './whole-answer.ts';

/** One page or file of the site. */
export interface SitePath {
  /** `/acts/cadre-reserve`, or `/404` */
  readonly pathname: string;
  readonly route: Route;
}

/** As much of Astro's description of a route as is used here. */
export interface Route {
  readonly route: string;
  readonly component: string;
  readonly type: string;
  readonly pattern: RegExp;
  readonly params: readonly string[];
}

/** The compiled pages, ready to be run. */
export interface Program {
  readonly paths: () => Promise<readonly SitePath[]>;
  /**
   * Asks for all pages of every kind that Astro answers for. It would when it renders the first of them, which may ask for no more than it
   * is made from; `paths` has done so.
   */
  readonly prepareAnswers: () => Promise<void>;
  readonly routes: readonly Route[];
  /** What the file of a route exports. */
  readonly moduleOf: (route: Route) => Promise<Readonly<Record<string, unknown>>>;
  readonly render: (path: SitePath) => Promise<Uint8Array | string>;
}

/** As much of what Astro compiles as is used here; the package is pinned, and tests build the whole site with it. */
interface CompiledApp {
  readonly setInternals: (internals: { readonly pagesByKeys: ReadonlyMap<string, unknown> }) => void;
  readonly setOptions: (options: unknown) => void;
  readonly manifest: { readonly routes: readonly { readonly routeData: Route }[] };
  readonly routeCache: unknown;
  readonly getComponentByRoute: (route: Route) => Promise<Readonly<Record<string, unknown>>>;
  readonly render: (request: Request, options: { readonly routeData: Route }) => Promise<Response>;
}

/**
 * Loads a program that `bundle-program.ts` made.
 *
 * @throws when a page cannot be rendered, with its address
 */
export async function loadProgram(folder: string): Promise<Program> {
  const facts = JSON.parse(readFileSync(path.join(folder, programParts.facts), 'utf8')) as ProgramFacts;
  const entry = pathToFileURL(path.join(folder, programParts.server, facts.entry)).href;
  const { app } = await loadWithWholeAnswers(async () => (await import(entry)) as { readonly app: CompiledApp });
  app.setInternals({
    pagesByKeys: new Map(Object.entries(facts.styles).map(([key, styles]) => [key, { styles: [...styles] }])),
  });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => true } } } });
  const modules = new Map<string, Readonly<Record<string, unknown>>>();
  const moduleOf: Program['moduleOf'] = async (route) => {
    const found = modules.get(route.component) ?? (await app.getComponentByRoute(route));
    modules.set(route.component, found);
    return found;
  };
  return {
    paths: async () => unique((await new StaticPaths(app as never).getAll()) as readonly SitePath[]),
    prepareAnswers: async () => {
      const { routeCache, manifest } = app;
      const routes = [];
      for (const route of manifest.routes)
        if ((await moduleOf(route.routeData))['fileOf'] === undefined) routes.push(route);
      const asked = { manifest: { ...manifest, routes }, routeCache };
      await new StaticPaths({ ...asked, getComponentByRoute: moduleOf } as never).getAll();
    },
    routes: app.manifest.routes.map(({ routeData }) => routeData),
    moduleOf,
    render: async ({ pathname, route }) => {
      const address = route.type === 'endpoint' ? pathname : `${pathname.replace(/\/$/u, '')}/`;
      const response = await app.render(new Request(new URL(address, 'http://localhost')), { routeData: route });
      if (!response.ok && pathname !== '/404') throw new Error(`${address} could not be rendered: ${response.status}`);
      const whole = response instanceof WholeAnswer ? response.whole : null;
      return whole ?? new Uint8Array(await response.arrayBuffer());
    },
  };
}

/** @throws when two pages would be written into one file */
function unique(paths: readonly SitePath[]): readonly SitePath[] {
  const files = new Map<string, SitePath>();
  for (const path of paths) {
    const file = fileOf(path);
    const other = files.get(file);
    if (other !== undefined) throw new Error(`${file} is made by ${other.route.component} and ${path.route.component}`);
    files.set(file, path);
  }
  return paths;
}

/** Where the page goes, from the root of the site: `acts/cadre-reserve/index.html`. */
export function fileOf({ pathname, route }: SitePath): string {
  const name = pathname.replace(/^\/|\/$/gu, '');
  if (route.type === 'endpoint') return name;
  if (name === '') return 'index.html';
  return name === '404' ? '404.html' : `${name}/index.html`;
}
