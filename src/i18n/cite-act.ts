// How official letters cite an act and what it carries. Over 150 lines: the two languages say the same things side by side.
import type { CitedComponent, CitingView } from '../views/citing-view.ts';
import type { CitedWords } from './cite-place.ts';
import { dateOf } from './kk-dates.ts';
import { ruMonths } from './months.ts';
import { readDate } from './read-date.ts';

/** Cites the act as a whole, with its title where the text has one. */
export function citeAct(citing: CitingView): CitedWords {
  const title = citing.title === null ? '' : `«${citing.title}» `;
  return { kk: title + kkAct(citing, 0), ru: ruAct(citing, 0) };
}

/** What a provision of a component is cited after in Kazakh, and before in Russian: both are genitives. */
export function citeAround(citing: CitingView, component: CitedComponent): CitedWords {
  return { kk: kkGenitive(citing, component), ru: ruCase(citing, component, 0) };
}

/** Cites a component as a whole. */
export function citeComponent(citing: CitingView, component: CitedComponent): CitedWords {
  if (component.parent === null) return citeAct(citing);
  return { kk: kkWhole(citing, component), ru: ruCase(citing, component, 2) };
}

const parentOf = ({ components }: CitingView, { parent }: CitedComponent): CitedComponent | null =>
  components.find(({ id }) => id === parent) ?? null;

/** The only decree that another act carries is a draft, which a resolution of the Government submits to the President. */
const isSubmitted = ({ kind, parent }: CitedComponent): boolean => kind === 'decree' && parent !== null;

type Form = 0 | 1 | 2 | 3;
/** бұйрығы, бұйрығының, бұйрығымен, бұйрығына; the same where nobody is named before it. */
const kkKinds: Readonly<Record<CitingView['kind'], readonly [readonly string[], readonly string[]]>> = {
  order: [
    ['бұйрығы', 'бұйрығының', 'бұйрығымен', 'бұйрығына'],
    ['бұйрық', 'бұйрықтың', 'бұйрықпен', 'бұйрыққа'],
  ],
  resolution: [
    ['қаулысы', 'қаулысының', 'қаулысымен', 'қаулысына'],
    ['қаулы', 'қаулының', 'қаулымен', 'қаулыға'],
  ],
  decree: [
    ['Жарлығы', 'Жарлығының', 'Жарлығымен', 'Жарлығына'],
    ['Жарлық', 'Жарлықтың', 'Жарлықпен', 'Жарлыққа'],
  ],
};

function kkAct({ issuer, adopted, number, kind }: CitingView, form: Form): string {
  const forms = kkKinds[kind][issuer === null ? 1 : 0];
  return `${issuer === null ? '' : `${issuer.kk} `}${dateOf(adopted)} № ${number} ${forms[form] ?? ''}`;
}

function kkGenitive(citing: CitingView, component: CitedComponent): string {
  const parent = parentOf(citing, component);
  if (parent === null) return kkAct(citing, 1);
  if (isSubmitted(component)) return `${kkSubmitted(citing)} жобасының`;
  switch (component.kind) {
    case 'rules':
    case 'concept':
      return `${kkApproved(citing, parent)} ${component.cases?.genitive ?? `«${component.title}» құжатының`}`;
    case 'annex': {
      const number = component.annexNumber === null ? '' : `${component.annexNumber}-`;
      return `${kkDative(citing, parent)} ${number}қосымшаның`;
    }
    default:
      return `${kkDative(citing, parent)} қоса берілген «${component.title}» құжатының`;
  }
}

function kkWhole(citing: CitingView, component: CitedComponent): string {
  const parent = parentOf(citing, component);
  if (parent === null) return kkAct(citing, 0);
  if (isSubmitted(component)) return `${kkSubmitted(citing)} жобасы`;
  switch (component.kind) {
    case 'rules':
    case 'concept':
      return `${kkApproved(citing, parent)} ${component.cases === null ? `«${component.title}»` : component.title}`;
    case 'annex':
      return `${kkDative(citing, parent)} ${component.annexNumber === null ? '' : `${component.annexNumber}-`}қосымша`;
    default:
      return `${kkDative(citing, parent)} қоса берілген «${component.title}»`;
  }
}

function kkDative(citing: CitingView, component: CitedComponent): string {
  const parent = parentOf(citing, component);
  if (parent === null) return kkAct(citing, 3);
  if (isSubmitted(component)) return `${kkSubmitted(citing)} жобасына`;
  const name = component.cases?.dative ?? `«${component.title}» құжатына`;
  return `${kkApproved(citing, parent)} ${name}`;
}

const kkSubmitted = (citing: CitingView): string => `${kkAct(citing, 2)} Президенттің қарауына енгізілген Жарлық`;

function kkApproved(citing: CitingView, by: CitedComponent): string {
  if (isSubmitted(by)) return `${kkSubmitted(citing)} жобасымен бекітілетін`;
  return by.parent === null ? `${kkAct(citing, 2)} бекітілген` : `${kkDative(citing, by)} қоса берілген`;
}

/** Nominative, genitive, instrumental, dative. */
const ruKinds: Readonly<Record<CitingView['kind'], readonly string[]>> = {
  order: ['приказ', 'приказа', 'приказом', 'приказу'],
  resolution: ['постановление', 'постановления', 'постановлением', 'постановлению'],
  decree: ['Указ', 'Указа', 'Указом', 'Указу'],
};

function ruAct({ issuer, adopted, number, kind }: CitingView, form: Form): string {
  const { year, month, day } = readDate(adopted);
  const words = [ruKinds[kind][form], issuer?.ru, `от ${day} ${ruMonths[month] ?? ''} ${year} года № ${number}`];
  return words.filter((word) => word !== undefined).join(' ');
}

type RuCase = 0 | 1 | 2;
type Cases = readonly [genitive: string, dative: string, nominative: string];

/** What is approved, and "approved" after it: by an act, by a draft. */
const ruApproved: Readonly<
  Record<'rules' | 'concept', { readonly name: Cases; readonly done: Cases; readonly drafted: Cases }>
> = {
  rules: {
    name: ['Правил', 'Правилам', 'Правила'],
    done: ['утверждённых', 'утверждённым', 'утверждённые'],
    drafted: ['утверждаемых', 'утверждаемым', 'утверждаемые'],
  },
  concept: {
    name: ['Концепции', 'Концепции', 'Концепция'],
    done: ['утверждённой', 'утверждённой', 'утверждённая'],
    drafted: ['утверждаемой', 'утверждаемой', 'утверждаемая'],
  },
};
const ruDraft: Cases = ['проекта Указа, внесённого', 'проекту Указа, внесённому', 'проект Указа, внесённый'];
const ruAnnex: Cases = ['приложения', 'приложению', 'приложение'];
const ruDocument: Cases = ['документа', 'документу', 'документ'];
const ruAttached: Cases = ['приложенного', 'приложенному', 'приложенный'];
const ruActForms: Readonly<Record<RuCase, Form>> = { 0: 1, 1: 3, 2: 0 };

function ruCase(citing: CitingView, component: CitedComponent, form: RuCase): string {
  const parent = parentOf(citing, component);
  if (parent === null) return ruAct(citing, ruActForms[form]);
  if (isSubmitted(component)) return `${ruDraft[form]} на рассмотрение Президента ${ruAct(citing, 2)}`;
  switch (component.kind) {
    case 'rules':
    case 'concept': {
      const { name, done, drafted } = ruApproved[component.kind];
      const named = ruName(component, name, form);
      if (isSubmitted(parent)) {
        const by = `проектом Указа, внесённым на рассмотрение Президента ${ruAct(citing, 2)}`;
        return `${named}, ${drafted[form]} ${by}`;
      }
      if (parent.parent === null) return `${named}, ${done[form]} ${ruAct(citing, 2)}`;
      return `${named} (часть ${ruCase(citing, parent, 0)})`;
    }
    case 'annex': {
      const number = component.annexNumber === null ? '' : `${component.annexNumber} `;
      return `${ruAnnex[form]} ${number}к ${ruCase(citing, parent, 1)}`;
    }
    default:
      return `${ruDocument[form]} «${component.title}», ${ruAttached[form]} к ${ruCase(citing, parent, 1)}`;
  }
}

/** By its official title where that is known; several of a kind are told apart by their Kazakh titles. */
function ruName({ russian, hasTwin, title }: CitedComponent, name: Cases, form: RuCase): string {
  if (russian?.startsWith(name[0]) === true) return name[form] + russian.slice(name[0].length);
  return hasTwin ? `${name[form]} («${title}»)` : name[form];
}
