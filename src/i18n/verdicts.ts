// Over 150 lines, because it is one list: what is called what in a verdict, in three languages.
import type { Outcome, Reason, Status } from '../domain/compliance/finding.ts';
import type { Applicability } from '../domain/procedures/wording.ts';
import type { Lang } from './lang.ts';

/** A name for tables, and a sentence that says what it means. */
export interface NameAndMeaning {
  readonly name: string;
  readonly meaning: string;
}

/** What statuses, reasons, outcomes and the state of a wording are called. */
export interface VerdictWords {
  readonly statuses: Readonly<Record<Status, NameAndMeaning>>;
  readonly reasons: Readonly<Record<Reason, string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly applicabilities: Readonly<Record<Applicability, NameAndMeaning>>;
}

export const verdictWords: Readonly<Record<Lang, VerdictWords>> = {
  kk: {
    statuses: {
      overdue: {
        name: 'мерзімі өтті',
        meaning: 'Орындалғаны туралы дәлел жоқ, барлық ықтимал мерзім өтіп кетті, ал істің жазбасы толық.',
      },
      metLate: { name: 'кешіктіріліп орындалды', meaning: 'Кез келген түсінік бойынша мерзімнен кейін орындалды.' },
      disputed: {
        name: 'даулы',
        meaning: 'Бір түсінік бойынша мерзімінде, екіншісі бойынша кешіктірілген; екеуі де көрсетіледі.',
      },
      due: { name: 'мерзімі келмеген', meaning: 'Міндет туындады, мерзімі әлі өткен жоқ.' },
      metInTime: { name: 'мерзімінде орындалды', meaning: 'Дәлел бойынша соңғы күннен кешіктірілмей орындалды.' },
      noEvidence: {
        name: 'дәлел жоқ',
        meaning: 'Басталуы немесе орындалуы жазбалардан көрінбейді. Бұл мерзім өтті дегенді білдірмейді.',
      },
      undatable: {
        name: 'мерзімі белгісіз',
        meaning:
          'Міндет бар, бірақ мәтін мерзімді бермейді немесе қай редакция қолданылғаны белгісіз. Кешіктіру болып есептелмейді.',
      },
      notTriggered: { name: 'туындамаған', meaning: 'Мерзім басталатын оқиға болған жоқ.' },
      notApplicable: { name: 'қолданылмайды', meaning: 'Норма бұл іске немесе бұл күнге қолданылмайды.' },
    },
    reasons: {
      draft: 'акт – жоба, ол ешкімді міндеттемейді',
      repealed: 'актінің күші ол күнге дейін жойылған',
      notInForce: 'акт ол күні әлі күшіне енбеген',
      editionNotHeld: 'ол күні басқа редакция қолданылған болуы мүмкін (оның мәтіні мұнда жоқ)',
      otherCase: 'норма істің басқа түріне қатысты',
      excluded: 'іс нормадан шығарылған салаға жатады',
      excepted: 'басқа құжатта өзгеше көзделген',
      caseClosed: 'іс мерзімі келгенге дейін аяқталды',
      nothingPending: 'тоқсанда қарайтын өтініш болмады',
      termEnded: 'мерзім аяқталды',
      factUnknown: 'норманың қолданылуы тәуелді мән жазбада жоқ',
      triggerNotShown: 'мерзім басталатын оқиғаның дәлелі жоқ',
      notShown: 'орындалғанының дәлелі жоқ',
      recordIncomplete: 'жазба толық болмауы мүмкін: ол соңғы күнге дейін толық деп расталмаған',
      noNumber: 'мәтінде күндер саны жоқ',
      onlyEarliestDay: 'мәтін тек ең ерте күнді береді',
      doneTooEarly: 'ең ерте күннен бұрын жасалды; бұл кешіктіру емес, бірақ нормаға сәйкес келмейді',
      aroseTooLate: 'міндет мерзім өткен соң туындады',
      wordingUncertain: 'ол күні қай редакция қолданылғаны белгісіз: жарияланған күні белгісіз',
      afterLastCalendar: 'ол жылдың күнтізбесі әлі жоқ',
      beforeFirstCalendar: 'ол жылдың күнтізбесі мұнда жоқ',
      restDay: 'соңғы күн – демалыс күні; мәтін оның ауысатынын айтпайды',
      doubtfulBound: '«дейін» сөзі аталған күнді қамти ма, мәтіннен анық емес',
      rhythm: 'мәтін нақты күнді емес, кезеңділікті белгілейді',
      secondReading: 'мәтіннің екінші түсінігі басқа нәтиже береді',
      lateArrival: 'өтініштер тоқсанның соңғы күндерінде ғана түсті',
      implicitLimit: 'бұл мерзім мәтінде тікелей айтылмаған',
      secondExtension: 'мерзім екінші рет ұзартылған',
      plannedTooEarly: 'оқиға тым ерте жоспарланған: оны кейінге қалдыру қажет',
    },
    outcomes: {
      met: 'сәйкес',
      notMet: 'сәйкес емес',
      disputed: 'даулы',
      human: 'адам шешеді',
      unknown: 'мәлімет жоқ',
      notApplicable: 'қолданылмайды',
    },
    applicabilities: {
      inForce: { name: 'қолданыста', meaning: 'Норманың осы мәтіні ол күні қолданыста болған.' },
      presumed: {
        name: 'қолданыста деп есептеледі',
        meaning: 'Оның ресми жарияланған күні белгісіз; жариялаушы осы мәтін ол күні қолданыста болды деп есептейді.',
      },
      undatable: {
        name: 'белгісіз',
        meaning: 'Оның ресми жарияланған күні белгісіз: осы мәтін ол күні қолданылды ма, айту мүмкін емес.',
      },
      editionNotHeld: {
        name: 'басқа редакция',
        meaning: 'Ол күні басқа редакция қолданылған болуы мүмкін (оның мәтіні мұнда жоқ).',
      },
      notInForce: { name: 'күшіне енбеген', meaning: 'Акт ол күні әлі күшіне енбеген.' },
      draft: { name: 'жоба', meaning: 'Бұл – жоба: күндер үлгі ретінде ғана есептеледі.' },
      repealed: { name: 'күші жойылған', meaning: 'Актінің күші ол күнге дейін жойылған.' },
    },
  },
  ru: {
    statuses: {
      overdue: {
        name: 'просрочено',
        meaning: 'Подтверждения исполнения нет, все возможные сроки прошли, а запись дела полна.',
      },
      metLate: { name: 'исполнено с опозданием', meaning: 'Исполнено позже срока при любом прочтении.' },
      disputed: {
        name: 'спорно',
        meaning: 'При одном прочтении в срок, при другом с опозданием; показаны оба.',
      },
      due: { name: 'срок не наступил', meaning: 'Обязанность возникла, срок ещё не прошёл.' },
      metInTime: { name: 'исполнено в срок', meaning: 'По подтверждению исполнено не позднее последнего дня.' },
      noEvidence: {
        name: 'нет подтверждения',
        meaning: 'Начало или исполнение по записям не установить. Это не то же, что просрочка.',
      },
      undatable: {
        name: 'срок не определён',
        meaning:
          'Обязанность есть, но текст не даёт срока или неизвестно, какая редакция действовала. Опозданием не считается.',
      },
      notTriggered: { name: 'не возникло', meaning: 'Событие, от которого идёт срок, не произошло.' },
      notApplicable: { name: 'не применяется', meaning: 'Норма не относится к этому делу или к этому дню.' },
    },
    reasons: {
      draft: 'акт — проект и никого не обязывает',
      repealed: 'акт к этому дню утратил силу',
      notInForce: 'акт в этот день ещё не действовал',
      editionNotHeld: 'в этот день, вероятно, действовала другая редакция (её текста здесь нет)',
      otherCase: 'норма относится к другим делам',
      excluded: 'дело относится к области, исключённой из нормы',
      excepted: 'иное предусмотрено другим документом',
      caseClosed: 'дело закончилось до наступления срока',
      nothingPending: 'в квартале не было заявлений',
      termEnded: 'срок закончился',
      factUnknown: 'в записи нет того, от чего зависит применение нормы',
      triggerNotShown: 'нет подтверждения события, от которого идёт срок',
      notShown: 'нет подтверждения исполнения',
      recordIncomplete: 'запись может быть неполной: её полнота до последнего дня не подтверждена',
      noNumber: 'в тексте нет числа дней',
      onlyEarliestDay: 'текст даёт только самый ранний день',
      doneTooEarly: 'сделано раньше самого раннего дня; это не опоздание, но норме не соответствует',
      aroseTooLate: 'обязанность возникла, когда срок уже прошёл',
      wordingUncertain: 'неизвестно, какая редакция действовала в этот день: день опубликования неизвестен',
      afterLastCalendar: 'календаря этого года ещё нет',
      beforeFirstCalendar: 'календаря этого года здесь нет',
      restDay: 'последний день — день отдыха; текст не говорит, что он переносится',
      doubtfulBound: 'из слова «дейін» («до») не ясно, входит ли названный день в срок',
      rhythm: 'текст устанавливает периодичность, а не день',
      secondReading: 'другое прочтение текста даёт другой результат',
      lateArrival: 'заявления поступили лишь в последние дни квартала',
      implicitLimit: 'этот срок прямо в тексте не назван',
      secondExtension: 'срок продлён второй раз',
      plannedTooEarly: 'событие назначено слишком рано: его нужно отложить',
    },
    outcomes: {
      met: 'соответствует',
      notMet: 'не соответствует',
      disputed: 'спорно',
      human: 'решает человек',
      unknown: 'нет сведений',
      notApplicable: 'не применяется',
    },
    applicabilities: {
      inForce: { name: 'действует', meaning: 'Норма в этой редакции в этот день действовала.' },
      presumed: {
        name: 'считается действующей',
        meaning:
          'День опубликования неизвестен; публикатор исходит из того, что в этот день норма в этой редакции действовала.',
      },
      undatable: {
        name: 'неизвестно',
        meaning: 'День опубликования неизвестен: действовала ли норма в этой редакции в этот день, сказать нельзя.',
      },
      editionNotHeld: {
        name: 'другая редакция',
        meaning: 'В этот день, вероятно, действовала другая редакция (её текста здесь нет).',
      },
      notInForce: { name: 'не действует', meaning: 'Акт в этот день ещё не действовал.' },
      draft: { name: 'проект', meaning: 'Это проект: дни рассчитаны только для примера.' },
      repealed: { name: 'утратил силу', meaning: 'Акт к этому дню утратил силу.' },
    },
  },
  en: {
    statuses: {
      overdue: {
        name: 'overdue',
        meaning: 'There is no evidence that it was done, every defensible day has passed, and the record is complete.',
      },
      metLate: { name: 'done late', meaning: 'Done after the last day under every reading.' },
      disputed: { name: 'disputed', meaning: 'In time under one reading and late under another; both are shown.' },
      due: { name: 'due', meaning: 'The duty has arisen and its last day has not passed.' },
      metInTime: { name: 'done in time', meaning: 'The evidence is of the last day in time or earlier.' },
      noEvidence: {
        name: 'no evidence',
        meaning: 'Beginning or fulfilment cannot be told from the records. That is not the same as overdue.',
      },
      undatable: {
        name: 'no day',
        meaning:
          'There is a duty, but the text gives no day, or it is not known which edition applied. Never counted as late.',
      },
      notTriggered: { name: 'not arisen', meaning: 'The event from which the time runs has not happened.' },
      notApplicable: { name: 'does not apply', meaning: 'The provision does not concern this case or this day.' },
    },
    reasons: {
      draft: 'the act is a draft and binds nobody',
      repealed: 'the act had been repealed by that day',
      notInForce: 'the act was not yet in force on that day',
      editionNotHeld: 'another edition probably applied on that day (its text is not held)',
      otherCase: 'the provision is about other cases',
      excluded: 'the case belongs to a field that the provision excludes',
      excepted: 'another document provides otherwise',
      caseClosed: 'the case ended before the day came',
      nothingPending: 'nothing came in during the quarter',
      termEnded: 'the term is over',
      factUnknown: 'the record lacks what decides whether the provision applies',
      triggerNotShown: 'there is no evidence of the event from which the time runs',
      notShown: 'there is no evidence that it was done',
      recordIncomplete: 'the record may have gaps: nobody has said that it is complete up to the last day',
      noNumber: 'the text gives no number of days',
      onlyEarliestDay: 'the text gives only an earliest day',
      doneTooEarly: 'done before the earliest day; that is not late, but not what the provision says',
      aroseTooLate: 'the duty arose when its day had passed',
      wordingUncertain: 'it is not known which edition applied on that day: the day of publication is unknown',
      afterLastCalendar: 'there is no calendar of that year yet',
      beforeFirstCalendar: 'the calendar of that year is not held',
      restDay: 'the last day is a day of rest, and the text does not say that it moves',
      doubtfulBound: 'the text leaves open whether the day it names ("дейін", until) still counts',
      rhythm: 'the text fixes a rhythm, not a day',
      secondReading: 'another reading of the text gives another result',
      lateArrival: 'what came in came only in the last days of the quarter',
      implicitLimit: 'this limit is not stated in the text itself',
      secondExtension: 'the term was prolonged a second time',
      plannedTooEarly: 'the event is planned too early and has to be put off',
    },
    outcomes: {
      met: 'met',
      notMet: 'not met',
      disputed: 'disputed',
      human: 'a person decides',
      unknown: 'not recorded',
      notApplicable: 'does not apply',
    },
    applicabilities: {
      inForce: { name: 'in force', meaning: 'This wording was in force on that day.' },
      presumed: {
        name: 'presumed in force',
        meaning:
          'The day of publication is unknown; the publisher presumes that this wording was in force on that day.',
      },
      undatable: {
        name: 'unknown',
        meaning: 'The day of publication is unknown: whether this wording applied on that day cannot be said.',
      },
      editionNotHeld: {
        name: 'another edition',
        meaning: 'Another edition probably applied on that day (its text is not held).',
      },
      notInForce: { name: 'not in force', meaning: 'The act was not yet in force on that day.' },
      draft: { name: 'draft', meaning: 'This is a draft: its days are worked out as a model only.' },
      repealed: { name: 'repealed', meaning: 'The act had been repealed by that day.' },
    },
  },
};
