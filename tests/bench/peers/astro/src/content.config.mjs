import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

const acts = defineCollection({ loader: glob({ pattern: '*.md', base: `${process.env.BENCH_TEXTS}/acts` }) });

export const collections = { acts };
