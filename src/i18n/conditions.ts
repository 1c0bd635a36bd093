// Over 150 lines, because it is one list: the conditions of statements in words, in three languages.
import type { Condition } from '../../schemas/condition.ts';
import type { Trilingual } from '../../schemas/fields.ts';
import type { Lang } from './lang.ts';

type Names = Readonly<Record<string, Trilingual>>;

/** A condition said in one sentence, with a list under it where it is about several things. */
export interface SaidCondition {
  readonly text: string;
  readonly items: readonly string[];
}

/** Says a condition. The names are those of the statement it belongs to: events, facts, `fact:value`, numbers, documents. */
export function sayCondition(lang: Lang, condition: Condition, names: Names): SaidCondition {
  const name = (id: string): string => names[id]?.[lang] ?? id;
  const quoted = (id: string): string => (lang === 'en' ? `“${name(id)}”` : `«${name(id)}»`);
  return sayIn[lang](condition, name, quoted);
}

type Say = (condition: Condition, name: (id: string) => string, quoted: (id: string) => string) => SaidCondition;

const only = (text: string): SaidCondition => ({ text, items: [] });
const valuesOf = (fact: string, values: readonly string[], name: (id: string) => string, or: string): string =>
  values.map((value) => name(`${fact}:${value}`)).join(` ${or} `);

const kk: Say = (condition, name, quoted) => {
  switch (condition.kind) {
    case 'count':
      return only(`${quoted(condition.of)}: кемінде ${condition.atLeast}`);
    case 'odd':
      return only(`${quoted(condition.of)}: тақ сан`);
    case 'fraction':
      return only(
        `${quoted(condition.of)}: кемінде ${condition.numerator}/${condition.denominator}; толық сан: ${quoted(condition.in)}${
          condition.disputedWith === undefined
            ? ''
            : `. Екінші түсінік бойынша толық сан ${condition.disputedWith} бірлікке артық; екі түсінік әр түрлі нәтиже берсе, нәтиже даулы`
        }`,
      );
    case 'documents':
      return {
        text: 'Құжаттар толық:',
        items: [...condition.required.map(name), ...condition.optional.map((id) => `${name(id)} (болуы мүмкін)`)],
      };
    case 'seniority':
      return only(`${quoted(condition.of)}: кемінде ${condition.atLeast} ${condition.unit === 'years' ? 'жыл' : 'ай'}`);
    case 'oneOf':
      return only(
        `${quoted(condition.fact)}: ${valuesOf(condition.fact, condition.values, name, 'немесе')}${
          condition.human === undefined
            ? ''
            : `. Мына жағдайда адам шешеді: ${valuesOf(condition.fact, condition.human, name, 'немесе')}`
        }`,
      );
    case 'mapped':
      return {
        text: `${quoted(condition.fact)} мынаған байланысты: ${quoted(condition.by)}`,
        items: condition.table.map(
          ({ when, needs }) => `${name(`${condition.by}:${when}`)} – ${name(`${condition.fact}:${needs}`)}`,
        ),
      };
    case 'order':
      return only(`Алдымен: ${quoted(condition.first)}; одан кейін немесе сол күні: ${quoted(condition.next)}`);
    case 'window':
      return only(
        `${quoted(condition.opens.after)} оқиғасынан кейінгі ${condition.opens.n} жұмыс күні мен ${quoted(condition.closes.after)} оқиғасынан кейінгі ${condition.closes.n} жұмыс күнінің арасында кемінде бір күн қалады. Қалмаса, кесте қате, бірақ ешкім кешіккен болып саналмайды`,
      );
    case 'present':
      return only(`Дәлелімен тіркелген: ${quoted(condition.event)}`);
    case 'human':
      return only(`Адам шешеді: ${quoted(condition.fact)}`);
  }
};

const ru: Say = (condition, name, quoted) => {
  switch (condition.kind) {
    case 'count':
      return only(`${quoted(condition.of)}: не менее ${condition.atLeast}`);
    case 'odd':
      return only(`${quoted(condition.of)}: нечётное число`);
    case 'fraction':
      return only(
        `${quoted(condition.of)}: не менее ${condition.numerator}/${condition.denominator} от числа ${quoted(condition.in)}${
          condition.disputedWith === undefined
            ? ''
            : `. При втором прочтении полное число больше на ${condition.disputedWith}; где прочтения дают разный ответ, он спорен`
        }`,
      );
    case 'documents':
      return {
        text: 'Документы в полном составе:',
        items: [
          ...condition.required.map(name),
          ...condition.optional.map((id) => `${name(id)} (может быть приложено)`),
        ],
      };
    case 'seniority': {
      const isOne = condition.atLeast === 1;
      const unit = condition.unit === 'years' ? (isOne ? 'года' : 'лет') : isOne ? 'месяца' : 'месяцев';
      return only(`${quoted(condition.of)}: не менее ${condition.atLeast} ${unit}`);
    }
    case 'oneOf':
      return only(
        `${quoted(condition.fact)}: ${valuesOf(condition.fact, condition.values, name, 'или')}${
          condition.human === undefined
            ? ''
            : `. Человек решает, если: ${valuesOf(condition.fact, condition.human, name, 'или')}`
        }`,
      );
    case 'mapped':
      return {
        text: `${quoted(condition.fact)} — в зависимости от того, что указано в ${quoted(condition.by)}`,
        items: condition.table.map(
          ({ when, needs }) => `${name(`${condition.by}:${when}`)} — ${name(`${condition.fact}:${needs}`)}`,
        ),
      };
    case 'order':
      return only(`Сначала: ${quoted(condition.first)}; после этого или в тот же день: ${quoted(condition.next)}`);
    case 'window':
      return only(
        `Между ${condition.opens.n}-м рабочим днём после события ${quoted(condition.opens.after)} и ${condition.closes.n}-м рабочим днём после события ${quoted(condition.closes.after)} остаётся хотя бы один день. Если нет, неверен график, но никто не опоздал`,
      );
    case 'present':
      return only(`Записано с подтверждением: ${quoted(condition.event)}`);
    case 'human':
      return only(`Решает человек: ${quoted(condition.fact)}`);
  }
};

const en: Say = (condition, name, quoted) => {
  switch (condition.kind) {
    case 'count':
      return only(`${quoted(condition.of)}: at least ${condition.atLeast}`);
    case 'odd':
      return only(`${quoted(condition.of)}: an odd number`);
    case 'fraction':
      return only(
        `${quoted(condition.of)}: at least ${condition.numerator}/${condition.denominator} of ${quoted(condition.in)}${
          condition.disputedWith === undefined
            ? ''
            : `. Under a second reading the whole is larger by ${condition.disputedWith}; where the two differ, the result is disputed`
        }`,
      );
    case 'documents':
      return {
        text: 'The documents are complete:',
        items: [...condition.required.map(name), ...condition.optional.map((id) => `${name(id)} (may be added)`)],
      };
    case 'seniority':
      return only(
        `${quoted(condition.of)}: at least ${condition.atLeast} ${condition.unit.slice(0, condition.atLeast === 1 ? -1 : undefined)}`,
      );
    case 'oneOf':
      return only(
        `${quoted(condition.fact)}: ${valuesOf(condition.fact, condition.values, name, 'or')}${
          condition.human === undefined
            ? ''
            : `. A person decides where it is: ${valuesOf(condition.fact, condition.human, name, 'or')}`
        }`,
      );
    case 'mapped':
      return {
        text: `${quoted(condition.fact)} follows from ${quoted(condition.by)}`,
        items: condition.table.map(
          ({ when, needs }) => `${name(`${condition.by}:${when}`)} – ${name(`${condition.fact}:${needs}`)}`,
        ),
      };
    case 'order':
      return only(`First: ${quoted(condition.first)}; after it or on the same day: ${quoted(condition.next)}`);
    case 'window':
      return only(
        `Between working day ${condition.opens.n} after ${quoted(condition.opens.after)} and working day ${condition.closes.n} after ${quoted(condition.closes.after)} at least one day is left. Where none is, the schedule is wrong, and nobody is late`,
      );
    case 'present':
      return only(`Recorded with its evidence: ${quoted(condition.event)}`);
    case 'human':
      return only(`A person decides: ${quoted(condition.fact)}`);
  }
};

const sayIn: Readonly<Record<Lang, Say>> = { kk, ru, en };
