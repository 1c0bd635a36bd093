// Over 150 lines, because it is one list: everything that publishing and verifying say in Kazakh.
import type { ClockProblem } from '../domain/publication/clock-check.ts';
import type { FileDifference } from '../domain/publication/file-differences.ts';
import type { PublishProblem, PublishStep, ServedDifference } from '../domain/publication/publish-problem.ts';
import type { CopyVerdict, VerifyProblem } from '../domain/publication/verify-problem.ts';
import { differenceLines, isUntrusted, momentInKazakhstan, type PublishWords } from './publish-words.ts';

const more = (count: number): string => `… тағы ${count}`;
const files = (differences: readonly FileDifference[]): string => differenceLines(differences, file, more);
const served = (differences: readonly ServedDifference[]): string =>
  differenceLines(differences, ({ path, why }) => `${path}: ${answer(why)}`, more);

export const publishKk: PublishWords = {
  noTarget:
    '--to көрсетілмеген: шығарылымдар сақталатын қалта керек, --to ҚАЛТА немесе --to user@host:ҚАЛТА, мысалы --to /srv/qagida',
  targetForms: {
    empty: () => '--to бос: қалта немесе user@host:ҚАЛТА керек',
    noUser: (given) =>
      `--to ${given}: user@host:ҚАЛТА керек, мысалы publisher@${given}. Егер бұл осы компьютердегі атында қос нүктесі бар қалта болса: --to ./${given}`,
    badUser: (given) => `--to ${given}: пайдаланушы атында тек латын әріптері, цифрлар, «.», «_» және «-» болады`,
    badHost: (given) =>
      `--to ${given}: машина атында тек латын әріптері, цифрлар, «.» және «-» болады. Порт ~/.ssh/config файлында көрсетіледі`,
    badPath: (given) =>
      `--to ${given}: екінші машинадағы жолда тек латын әріптері, цифрлар, «.», «_», «-» және «/» болады, «..» мен «-» таңбасынан басталатын атаулар болмайды`,
  },
  keyFaults: {
    absent: (option, name) => `${option} ${name}: бұл файлды оқу мүмкін емес`,
    insideProject: (option, name) =>
      `${option} ${name}: кілт жобаның қалтасында жатыр, бір күні репозиторийге түсіп кетер еді. Оны басқа жерге көшіріңіз`,
    readableByOthers: (option, name) =>
      `${option} ${name}: кілтті басқалар оқи алады. Оны жабу үшін: chmod 600 ${name}`,
    notPrivate: (option, name) =>
      `${option} ${name}: құпиясөзсіз PEM түріндегі Ed25519 жабық кілті керек. Оны жасау үшін: openssl genpkey -algorithm ed25519 -out ${name}`,
    notPublic: (option, name) =>
      `${option} ${name}: PEM түріндегі Ed25519 ашық кілті керек. Оны жабық кілттен алу үшін: openssl pkey -in KEY -pubout -out ${name}`,
  },
  wrongUrl: (option, given) => `${option} ${given}: сайттың мекенжайы керек, https://…, құпиясөзсіз`,
  wrongKeep: (given) => `--keep ${given}: сақталатын шығарылым саны керек, 2 мен 1000 аралығында`,
  wrongFingerprint: (given) => `--fingerprint ${given}: жариялау кезінде көрсетілген 64 таңба керек`,
  wrongProfile: (given) => `--profile ${given}: тек production мен internal жарияланады`,
  together: (one, other) => `${one} мен ${other} бірге берілмейді: біреуін қалдырыңыз`,
  needs: (one, other) => `${one} тек ${other} параметрімен бірге беріледі`,
  noFile: (given) => `--file ${given}: бұл файлды оқу мүмкін емес`,

  step,
  problem,
  up: (up) => {
    if (up.kind === 'unknown')
      return 'Қазір оқырманға не ашық екенін білу мүмкін болмады. Жоғарыда ауыстырылғаны айтылмаса, ештеңе ауыстырылған жоқ.';
    return up.release === null ? 'Қазір оқырманға ештеңе ашық емес.' : `Қазір оқырманға ашық шығарылым: ${up.release}`;
  },
  published: (release, fingerprint) => `Жарияланды: ${release}\nБақылау мәні: ${fingerprint}`,
  unchanged: (release, fingerprint) =>
    `Өзгеріс жоқ, бұл сайт оқырманға ашық тұр: ${release}\nБақылау мәні: ${fingerprint}`,
  notReadBack: 'Сайт желі арқылы тексерілген жоқ: ол үшін оның мекенжайын беріңіз, --url https://…',
  noReceipt: (url) =>
    `Сайт жарияланды, бірақ резерв тізімі туралы түбіртек жазылмады. Жоғарыда айтылғанды түзеткен соң: npm run reserve -- confirm --lang kk --url ${url}`,
  listed: ({ id, isCurrent, isPrevious, at, fingerprint, isReadBack }) =>
    [
      `${isCurrent ? '*' : isPrevious ? '-' : ' '} ${id}`,
      at === null ? 'жарияланғаны туралы жазба жоқ' : `ашылған уақыты: ${momentInKazakhstan(at)}`,
      isReadBack ? 'желі арқылы тексерілген' : 'желі арқылы тексерілмеген',
      fingerprint ?? '',
    ].join('  '),
  noReleases: (target) => `${target}: шығарылым әлі жоқ. Жариялау үшін: npm run publish -- --to ${target}`,

  verifyWhat: 'Қай сайтты тексеру керегін көрсетіңіз: npm run verify -- https://…',
  verifying: (address, asOf, count) => `${address}: манифест, файл саны: ${count}, ${asOf} күнгі жағдай`,
  verified: (count) => `Тексерілген файл саны: ${count}; бәрі манифеске сәйкес.`,
  signed: 'Манифестің қолтаңбасы кілтке сәйкес.',
  signatureNotChecked: 'Манифеске қол қойылған; қолтаңбаны тексеру үшін ашық кілтті беріңіз: --key ФАЙЛ',
  notSigned:
    'Манифеске қол қойылмаған: файлдардың сәйкестігі олардың жеке-жеке ауыстырылмағанын көрсетеді, бірақ сайтты кім жариялағанын көрсетпейді.',
  fingerprint: (digits) => `Бақылау мәні: ${digits}`,
  verifyProblem,
  copy,
};

function step(told: PublishStep): string {
  switch (told.kind) {
    case 'lockTaken':
      return `Жариялау орны: ${told.target}`;
    case 'lockTakenOver':
      return `${told.pid}-процесс бастаған жариялау аяқталмай үзілген; оның орнына жалғастырамыз.`;
    case 'resumed':
      return `Үзілген жариялауды жалғастырамыз: орнында тұрған файл саны – ${told.files}`;
    case 'damagedFound':
      return `Оқырманға ашық ${told.release} шығарылымы серверде өзгертілген, ол ауыстырылады:${files(told.differences)}`;
    case 'notSignedAnyMore':
      return `Қазір ашық тұрған сайтқа, ${told.release}, қол қойылған, ал бұл қолтаңбасыз жарияланады. Оған қол қою үшін --sign-with ФАЙЛ параметрімен қайта жариялаңыз`;
    case 'compressed':
      return `Сығылған көшірме саны: ${told.files}, оның ішінде ашық шығарылымнан алынғаны: ${told.reused}`;
    case 'sent':
      return `Жіберілген файл саны: ${told.files} (байт: ${told.bytes}); ашық шығарылымнан алынғаны: ${told.linked}`;
    case 'reused':
      return `${told.release} шығарылымы орнында бүтін тұр`;
    case 'nothingChanged':
      return `${told.release} шығарылымы оқырманға ашық, бүтін тұр`;
    case 'switched':
      return `Ауыстырылған уақыты: ${momentInKazakhstan(told.at)}, жаңасы: ${told.release}${told.former === null ? '' : `, бұрынғысы: ${told.former}`}`;
    case 'readBack':
      return `${told.url} мекенжайынан оқылған файл саны: ${told.files}, бәрі манифеске сәйкес`;
    case 'removed':
      return `Жойылған ескі шығарылымдар: ${told.releases.join(', ')}`;
  }
}

function problem(found: PublishProblem): string {
  switch (found.kind) {
    case 'notATarget':
      return `${found.target}: бұл қалта шығарылымдарға арналмаған, онда басқа нәрсе бар (${found.found}). Жаңа немесе бос қалтаны көрсетіңіз.`;
    case 'insideProject':
      return `--to ${found.target}: шығарылымдар жобаның ішінде, ал жоба шығарылымдардың ішінде болмауға тиіс. Басқа қалтаны көрсетіңіз.`;
    case 'notALink':
      return `${found.path}: мұнда жариялау кезінде жасалған сілтеме болуға тиіс, бірақ басқа нәрсе тұр. Оны алып тастап, қайта жариялаңыз.`;
    case 'locked':
      return locked(found);
    case 'lockLost':
      return `${found.lock}: осы жариялаудың құлпын біреу алып тастаған, сондықтан ештеңе ауыстырылған жоқ. Тағы кім жариялап жатқанын анықтап, қайта жариялаңыз.`;
    case 'disk':
      return disk(found.code, found.path);
    case 'noSsh':
      return `Байланыс бағдарламасы іске қосылмады: ${found.program}. OpenSSH клиентін орнатыңыз немесе басқа бағдарламаны QAGIDA_SSH арқылы көрсетіңіз.`;
    case 'hostGone':
      return `${found.host}: байланыс жоқ немесе үзілген (${found.detail}). Жіберілген файлдар сақталды. Машинаға қол жеткен соң (тексеру үшін: ssh ${found.host} true) қайта жариялаңыз: ол тоқтаған жерінен жалғасады.`;
    case 'remote':
      return `${found.host}: екінші машина мұны орындай алмады (${found.detail}). Онда sh, find, tar және sha256sum керек.`;
    case 'badName':
      return `${found.path}: аты мұндай файлды жариялауға болмайды. Атында «:», «\\» және жол үзілісі жоқ кәдімгі файл керек.`;
    case 'notReady':
      return {
        absent: `--from ${found.folder}: мұнда дайын сайт жоқ. Құрастыру үшін: npm run build -- --out ${found.folder}`,
        unmarked: `--from ${found.folder}: бұл сайтта кімге және қай күнге арнап құрастырылғаны көрсетілмеген. Қайта құрастырыңыз: npm run build -- --out ${found.folder}`,
        changed: `--from ${found.folder}: файлдар құрастыру кезінде тексерілген файлдар емес. Қайта құрастырыңыз: npm run build -- --out ${found.folder}`,
      }[found.why];
    case 'wrongProfile':
      return `--from ${found.folder}: бұл сайт ${found.profile} профилімен құрастырылған, ал тек production мен internal жарияланады.`;
    case 'oldFolder':
      return `--from ${found.folder}: бұл сайт ${found.asOf} күнгі жағдай бойынша құрастырылған, ал бүгін – ${found.today}. Қайта құрастырыңыз немесе дәл осы күн керек болса: --as-of ${found.asOf}`;
    case 'clock':
      return clock(found.problem);
    case 'otherProfile':
      return `${found.target}: онда ашық тұрған сайт ${found.isUp} профилімен, ал бұл ${found.given} профилімен құрастырылған. Ештеңе жарияланған жоқ: біреулерге арналған нәрсе басқаларға ашылмауға тиіс. --to параметрінде басқа қалтаны көрсетіңіз.`;
    case 'noServer':
      if (isUntrusted(found.detail)) return `Ештеңе ауыстырылған жоқ. ${found.url}: ${untrusted(found.detail)}`;
      return `${found.url} жауап бермейді (${found.detail}), сондықтан сайтты желі арқылы тексеру мүмкін болмас еді; ештеңе ауыстырылған жоқ. Серверді іске қосып немесе --url мәнін түзетіп, қайта жариялаңыз.`;
    case 'uploadDiffers':
      return `Жеткізілген файлдар жіберілгеннен өзгеше, сондықтан ештеңе ауыстырылған жоқ. Қайта жариялаңыз; бұл қайталанса, дискіні тексеріңіз.${files(found.differences)}`;
    case 'readBack':
      return readBack(found);
    case 'noFormer':
      return `Қайтаратын шығарылым жоқ.${known(found.releases)}`;
    case 'noRelease':
      return `${found.release} деген шығарылым жоқ.${known(found.releases)}`;
    case 'damaged':
      return `${found.release} шығарылымы манифесіне сәйкес емес, сондықтан ашылған жоқ. Басқасын таңдаңыз, олар --list арқылы көрсетіледі.${files(found.differences)}`;
  }
}

function untrusted(detail: string): string {
  return `бұл машина сервердің сертификатына сенбейді (${detail}). Оны берген орталықтың сертификатын көрсетіп, қайталаңыз: export NODE_EXTRA_CA_CERTS=/жол/орталық.pem`;
}

function known(releases: readonly string[]): string {
  return releases.length === 0 ? ' Бірде-бір шығарылым жоқ.' : ` Мыналар бар: ${releases.join(', ')}`;
}

function locked({ lock, holder, isHere, remove }: Extract<PublishProblem, { kind: 'locked' }>): string {
  if (holder === null)
    return `${lock}: жариялау орны құлыпталған, бірақ кім құлыптағаны көрсетілмеген. Егер ешкім жарияламай жатса: ${remove}`;
  const who = `${holder.pid}-процесс, ${isHere ? 'осы машина' : `${holder.host} машинасы`}, басталған уақыты: ${momentInKazakhstan(holder.since)}`;
  return `Онда басқа біреу жариялап жатыр: ${who}. Аяқталғанын күтіңіз. Ешкім жарияламай жатқаны анық болса: ${remove}`;
}

function disk(code: string, path: string): string {
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return `${path}: диск толған (${code}). Орын босатып немесе азырақ шығарылым сақтап (--keep), қайта жариялаңыз.`;
    case 'EACCES':
    case 'EPERM':
      return `${path}: жазуға құқық жоқ (${code}). Оны жариялайтын пайдаланушыға беріп, қайта жариялаңыз.`;
    case 'EROFS':
      return `${path}: дискіден тек оқуға болады (${code}). Оны жазуға қосып, қайта жариялаңыз.`;
    case 'ENOENT':
      return `${path}: бұл енді жоқ (${code}). Онда басқа ешкім жұмыс істеп жатпаса, қайта жариялаңыз.`;
    default:
      return `${path}: файлдық жүйе бас тартты (${code}). Себебін жойып, қайта жариялаңыз.`;
  }
}

function clock(found: ClockProblem): string {
  switch (found.kind) {
    case 'server':
      return `Екі сағаттың бірі қате: осы машинада ${momentInKazakhstan(found.here)}, ${found.address} серверінде ${momentInKazakhstan(found.there)}. Ештеңе жарияланған жоқ. Қатесін түзетіп, қайта жариялаңыз.`;
    case 'commit':
      return `Осы машинаның сағаты артта қалған: бүгін ${found.today} болып тұр, ал соңғы коммит ${found.commitDay} күні жасалған. Ештеңе жарияланған жоқ. Сағатты түзетіп, қайта жариялаңыз.`;
    case 'former':
      return `Оқырманға ашық сайт – ${found.former} күнгі жағдай бойынша, ал бұл одан ескі болар еді: ${found.asOf}. Ештеңе жарияланған жоқ. Осы машинаның сағатын тексеріңіз. Дәл осы күн керек болса: --as-of ${found.asOf}; бұрынғы шығарылымды қайтару үшін: --rollback`;
  }
}

function readBack({ url, release, differences, outcome }: Extract<PublishProblem, { kind: 'readBack' }>): string {
  const done = {
    rolledBack:
      'Шығарылым алынып тасталды. Серверді және оның алдындағы кэштерді тексеріп, қайта жариялаңыз; оны бәрібір қалдыру үшін: --keep-new',
    kept: 'Шығарылым қалдырылды. Бұрынғысын қайтару үшін: --rollback',
    wasUp:
      'Бұрын ол айырмасыз оқылған, демек содан бері серверде немесе оның алдында бірдеңе өзгертілген; шығарылым қалдырылды. Себебін анықтаңыз.',
  }[outcome];
  return `${url} мекенжайында ${release} шығарылымы көрінбейді; өзгеше файл саны: ${differences.length}. ${done}${served(differences)}`;
}

function file({ path, kind }: FileDifference): string {
  return `${path}: ${{ missing: 'жоқ', altered: 'өзгертілген', extra: 'артық' }[kind]}`;
}

function answer(why: ServedDifference['why']): string {
  switch (why.kind) {
    case 'status':
      return `сервердің жауабы – ${why.status}`;
    case 'altered':
      return why.found === 'tooLarge'
        ? 'манифестегіден әлдеқайда үлкен'
        : `SHA-256 ${why.found}, манифесте ${why.expected}`;
    case 'redirect':
      return `басқа мекенжайға апарады, ${why.to}`;
    case 'unreachable':
      return `оқу мүмкін емес (${why.detail})`;
    case 'timeout':
      return 'уақытында келмеді';
    case 'packed':
      return `ашуға болмайтындай сығылған (${why.coding})`;
  }
}

function verifyProblem(found: VerifyProblem): string {
  switch (found.kind) {
    case 'noManifest':
      if (found.why.kind === 'unreachable' && isUntrusted(found.why.detail))
        return `${found.address}: ${untrusted(found.why.detail)}`;
      return `${found.address}: ${answer(found.why)}. Манифессіз сайтты тексеру мүмкін емес: мекенжайы дұрыс па?`;
    case 'notAManifest':
      return `${found.address}: бұл – бағдарлама оқи алатын манифест емес (${found.detail}).`;
    case 'tooMany':
      return `Манифесте ${found.files} файл бар, шегі – ${found.most}.`;
    case 'fingerprint':
      return `Бақылау мәні басқа: күтілгені ${found.expected}, табылғаны ${found.found}. Бұл басқа шығарылым немесе манифест ауыстырылған.`;
    case 'noSignature':
      return `${found.address}: қолтаңба жоқ. Бұл сайтты кім жариялағанын анықтау мүмкін емес.`;
    case 'badSignature':
      return `${found.address}: қолтаңба кілтке сәйкес емес. Манифест өзгертілген немесе оны басқа біреу жариялаған.`;
    case 'differences':
      return `Манифестен өзгеше файл саны: ${found.differences.length}, барлығы ${found.checked}:${served(found.differences)}`;
  }
}

function copy(verdict: CopyVerdict, name: string): string {
  switch (verdict.kind) {
    case 'same':
      return `${name} – осы сайттағы ${verdict.path}, әрпіне дейін дәл (SHA-256 ${verdict.sha256}).`;
    case 'other':
      return `${name} – осы сайттағы ${verdict.path} емес: SHA-256 ${verdict.found}, манифесте ${verdict.expected}. Браузер бетті сақтағанда өзгертеді: оны былай сақтаңыз: curl -o ФАЙЛ МЕКЕНЖАЙ. Басқа күні сақталған бет те өзгеше болады.`;
    case 'elsewhere':
      return `${name} – осы сайттың беті, бірақ басқасы: ${verdict.path} емес, ${verdict.is}.`;
    case 'unknown':
      return `${verdict.path}: манифесте мұндай бет жоқ. Оның браузердегі мекенжайы керек: --as /acts/…/`;
  }
}
