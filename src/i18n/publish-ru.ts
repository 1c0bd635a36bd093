// Over 150 lines, because it is one list: everything that publishing and verifying say in Russian.
import type { ClockProblem } from '../domain/publication/clock-check.ts';
import type { FileDifference } from '../domain/publication/file-differences.ts';
import type { PublishProblem, PublishStep, ServedDifference } from '../domain/publication/publish-problem.ts';
import type { CopyVerdict, VerifyProblem } from '../domain/publication/verify-problem.ts';
import { differenceLines, isUntrusted, momentInKazakhstan, type PublishWords } from './publish-words.ts';

const more = (count: number): string => `… и ещё ${count}`;
const files = (differences: readonly FileDifference[]): string => differenceLines(differences, file, more);
const served = (differences: readonly ServedDifference[]): string =>
  differenceLines(differences, ({ path, why }) => `${path}: ${answer(why)}`, more);

export const publishRu: PublishWords = {
  noTarget:
    'Не указано --to: нужна папка, в которой хранятся выпуски, --to ПАПКА или --to user@host:ПАПКА, например --to /srv/qagida',
  targetForms: {
    empty: () => '--to пусто: нужна папка или user@host:ПАПКА',
    noUser: (given) =>
      `--to ${given}: нужно user@host:ПАПКА, например publisher@${given}. Если это папка этой машины с двоеточием в имени: --to ./${given}`,
    badUser: (given) => `--to ${given}: в имени пользователя допустимы только латинские буквы, цифры, «.», «_» и «-»`,
    badHost: (given) =>
      `--to ${given}: в имени машины допустимы только латинские буквы, цифры, «.» и «-». Порт укажите в ~/.ssh/config`,
    badPath: (given) =>
      `--to ${given}: в пути на другой машине допустимы только латинские буквы, цифры, «.», «_», «-» и «/», без «..» и без имён, которые начинаются с «-»`,
  },
  keyFaults: {
    absent: (option, name) => `${option} ${name}: этот файл не читается`,
    insideProject: (option, name) =>
      `${option} ${name}: ключ лежит в папке проекта и однажды попал бы в репозиторий. Перенесите его в другое место`,
    readableByOthers: (option, name) =>
      `${option} ${name}: ключ могут прочитать другие. Чтобы закрыть его: chmod 600 ${name}`,
    notPrivate: (option, name) =>
      `${option} ${name}: нужен закрытый ключ Ed25519 в формате PEM без пароля. Создать его: openssl genpkey -algorithm ed25519 -out ${name}`,
    notPublic: (option, name) =>
      `${option} ${name}: нужен открытый ключ Ed25519 в формате PEM. Получить его из закрытого: openssl pkey -in KEY -pubout -out ${name}`,
  },
  wrongUrl: (option, given) => `${option} ${given}: нужен адрес сайта, https://…, без пароля`,
  wrongKeep: (given) => `--keep ${given}: нужно число хранимых выпусков, от 2 до 1000`,
  wrongFingerprint: (given) => `--fingerprint ${given}: нужны 64 знака, которые были показаны при публикации`,
  wrongProfile: (given) => `--profile ${given}: публикуются только production и internal`,
  together: (one, other) => `${one} и ${other} вместе не указываются: оставьте что-то одно`,
  needs: (one, other) => `${one} указывается только вместе с ${other}`,
  noFile: (given) => `--file ${given}: этот файл не читается`,

  step,
  problem,
  up: (up) => {
    if (up.kind === 'unknown')
      return 'Узнать, что открыто читателям сейчас, не удалось. Переключения не было, если о нём не сказано выше.';
    return up.release === null ? 'Сейчас читателям не открыто ничего.' : `Сейчас читателям открыт выпуск ${up.release}`;
  },
  published: (release, fingerprint) => `Опубликовано: ${release}\nКонтрольный отпечаток: ${fingerprint}`,
  unchanged: (release, fingerprint) =>
    `Изменений нет, этот сайт уже открыт читателям: ${release}\nКонтрольный отпечаток: ${fingerprint}`,
  notReadBack: 'По сети сайт не проверен: для этого укажите его адрес, --url https://…',
  noReceipt: (url) =>
    `Сайт опубликован, но квитанция о списке резерва не записана. Устраните указанное выше и выполните: npm run reserve -- confirm --lang ru --url ${url}`,
  listed: ({ id, isCurrent, isPrevious, at, fingerprint, isReadBack }) =>
    [
      `${isCurrent ? '*' : isPrevious ? '-' : ' '} ${id}`,
      at === null ? 'записи о публикации нет' : `открыт ${momentInKazakhstan(at)}`,
      isReadBack ? 'проверен по сети' : 'по сети не проверен',
      fingerprint ?? '',
    ].join('  '),
  noReleases: (target) => `${target}: выпусков ещё нет. Опубликовать: npm run publish -- --to ${target}`,

  verifyWhat: 'Укажите, какой сайт проверить: npm run verify -- https://…',
  verifying: (address, asOf, count) => `${address}: манифест, файлов: ${count}, по состоянию на ${asOf}`,
  verified: (count) => `Проверено файлов: ${count}; все совпадают с манифестом.`,
  signed: 'Подпись манифеста соответствует ключу.',
  signatureNotChecked: 'Манифест подписан; чтобы проверить подпись, укажите открытый ключ: --key ФАЙЛ',
  notSigned:
    'Манифест не подписан: совпадение показывает, что отдельные файлы не подменены, но не показывает, кто опубликовал сайт.',
  fingerprint: (digits) => `Контрольный отпечаток: ${digits}`,
  verifyProblem,
  copy,
};

function step(told: PublishStep): string {
  switch (told.kind) {
    case 'lockTaken':
      return `Публикация в ${told.target}`;
    case 'lockTakenOver':
      return `Публикация, которую вёл процесс ${told.pid}, оборвалась; продолжаем вместо неё.`;
    case 'resumed':
      return `Продолжаем прерванную публикацию: файлов уже на месте — ${told.files}`;
    case 'damagedFound':
      return `Открытый читателям выпуск ${told.release} изменён на сервере, он будет заменён:${files(told.differences)}`;
    case 'notSignedAnyMore':
      return `Открытый сейчас сайт, ${told.release}, подписан, а этот публикуется без подписи. Чтобы подписать его, повторите публикацию с --sign-with ФАЙЛ`;
    case 'compressed':
      return `Сжатых копий: ${told.files}, из них взято из открытого выпуска: ${told.reused}`;
    case 'sent':
      return `Отправлено файлов: ${told.files} (байтов: ${told.bytes}); взято из открытого выпуска: ${told.linked}`;
    case 'reused':
      return `Выпуск ${told.release} уже на месте, целиком`;
    case 'nothingChanged':
      return `Выпуск ${told.release} уже открыт читателям, целиком`;
    case 'switched':
      return `Переключено ${momentInKazakhstan(told.at)} на ${told.release}${told.former === null ? '' : `, до этого: ${told.former}`}`;
    case 'readBack':
      return `Прочитано с ${told.url}: файлов — ${told.files}, все совпадают с манифестом`;
    case 'removed':
      return `Удалены старые выпуски: ${told.releases.join(', ')}`;
  }
}

function problem(found: PublishProblem): string {
  switch (found.kind) {
    case 'notATarget':
      return `${found.target}: эта папка не для выпусков, в ней есть другое (${found.found}). Укажите новую или пустую папку.`;
    case 'insideProject':
      return `--to ${found.target}: выпуски не могут лежать в проекте, а проект — среди них. Укажите другую папку.`;
    case 'notALink':
      return `${found.path}: здесь должна быть ссылка, созданная при публикации, а лежит другое. Уберите это и повторите публикацию.`;
    case 'locked':
      return locked(found);
    case 'lockLost':
      return `${found.lock}: кто-то снял блокировку этой публикации, поэтому переключения не было. Выясните, кто ещё публикует, и повторите.`;
    case 'disk':
      return disk(found.code, found.path);
    case 'noSsh':
      return `Не удалось запустить программу соединения: ${found.program}. Установите клиент OpenSSH или укажите другую программу в QAGIDA_SSH.`;
    case 'hostGone':
      return `${found.host}: соединения нет, или оно оборвалось (${found.detail}). Отправленное там сохранилось. Когда машина станет доступна (проверить: ssh ${found.host} true), повторите публикацию: она продолжится с того же места.`;
    case 'remote':
      return `${found.host}: другая машина не смогла это выполнить (${found.detail}). Там нужны sh, find, tar и sha256sum.`;
    case 'badName':
      return `${found.path}: файл с таким именем опубликовать нельзя. Нужен обычный файл, без «:», «\\» и разрывов строк в имени.`;
    case 'notReady':
      return {
        absent: `--from ${found.folder}: готового сайта здесь нет. Собрать: npm run build -- --out ${found.folder}`,
        unmarked: `--from ${found.folder}: этот сайт не говорит, для кого и на какой день он собран. Соберите заново: npm run build -- --out ${found.folder}`,
        changed: `--from ${found.folder}: файлы не те, которые были проверены при сборке. Соберите заново: npm run build -- --out ${found.folder}`,
      }[found.why];
    case 'wrongProfile':
      return `--from ${found.folder}: этот сайт собран с профилем ${found.profile}, а публикуются только production и internal.`;
    case 'oldFolder':
      return `--from ${found.folder}: этот сайт собран по состоянию на ${found.asOf}, а сегодня ${found.today}. Соберите заново или, если нужен именно этот день: --as-of ${found.asOf}`;
    case 'clock':
      return clock(found.problem);
    case 'otherProfile':
      return `${found.target}: открытый там сайт собран с профилем ${found.isUp}, а этот — с профилем ${found.given}. Ничего не опубликовано: предназначенное одним не должно открыться другим. Укажите в --to другую папку.`;
    case 'noServer':
      if (isUntrusted(found.detail)) return `Переключения не было. ${found.url}: ${untrusted(found.detail)}`;
      return `${found.url} не отвечает (${found.detail}), и проверить сайт по сети не получилось бы; переключения не было. Запустите сервер или исправьте --url и повторите публикацию.`;
    case 'uploadDiffers':
      return `Доставленное отличается от отправленного, поэтому переключения не было. Повторите публикацию; если это повторится, проверьте диск.${files(found.differences)}`;
    case 'readBack':
      return readBack(found);
    case 'noFormer':
      return `Вернуться не к чему.${known(found.releases)}`;
    case 'noRelease':
      return `Выпуска ${found.release} нет.${known(found.releases)}`;
    case 'damaged':
      return `Выпуск ${found.release} отличается от своего манифеста, поэтому не открыт. Выберите другой, они показаны по --list.${files(found.differences)}`;
  }
}

function untrusted(detail: string): string {
  return `эта машина не доверяет сертификату сервера (${detail}). Укажите сертификат центра, который его выдал, и повторите: export NODE_EXTRA_CA_CERTS=/путь/центр.pem`;
}

function known(releases: readonly string[]): string {
  return releases.length === 0 ? ' Выпусков нет.' : ` Имеются: ${releases.join(', ')}`;
}

function locked({ lock, holder, isHere, remove }: Extract<PublishProblem, { kind: 'locked' }>): string {
  if (holder === null)
    return `${lock}: место публикации заблокировано, и не указано, кем. Если никто не публикует: ${remove}`;
  const who = `процесс ${holder.pid}, ${isHere ? 'эта машина' : `машина ${holder.host}`}, с ${momentInKazakhstan(holder.since)}`;
  return `Туда уже публикует кто-то другой: ${who}. Дождитесь конца. Если точно известно, что никто не публикует: ${remove}`;
}

function disk(code: string, path: string): string {
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return `${path}: диск заполнен (${code}). Освободите место или храните меньше выпусков (--keep) и повторите публикацию.`;
    case 'EACCES':
    case 'EPERM':
      return `${path}: нет права записи (${code}). Дайте его пользователю, который публикует, и повторите публикацию.`;
    case 'EROFS':
      return `${path}: диск доступен только для чтения (${code}). Подключите его для записи и повторите публикацию.`;
    case 'ENOENT':
      return `${path}: этого больше нет (${code}). Если там никто не работает, повторите публикацию.`;
    default:
      return `${path}: файловая система отказала (${code}). Устраните причину и повторите публикацию.`;
  }
}

function clock(found: ClockProblem): string {
  switch (found.kind) {
    case 'server':
      return `Одни из двух часов неверны: на этой машине ${momentInKazakhstan(found.here)}, на сервере ${found.address} ${momentInKazakhstan(found.there)}. Ничего не опубликовано. Исправьте неверные и повторите публикацию.`;
    case 'commit':
      return `Часы этой машины отстают: сегодня было бы ${found.today}, а последний коммит сделан ${found.commitDay}. Ничего не опубликовано. Исправьте часы и повторите публикацию.`;
    case 'former':
      return `Открытый читателям сайт — по состоянию на ${found.former}, а этот был бы старше: ${found.asOf}. Ничего не опубликовано. Проверьте часы этой машины. Если нужен именно этот день: --as-of ${found.asOf}; вернуть прежний выпуск: --rollback`;
  }
}

function readBack({ url, release, differences, outcome }: Extract<PublishProblem, { kind: 'readBack' }>): string {
  const done = {
    rolledBack:
      'Выпуск снят. Проверьте сервер и кэши перед ним и повторите публикацию; чтобы всё же оставить выпуск: --keep-new',
    kept: 'Выпуск оставлен. Вернуться к прежнему: --rollback',
    wasUp:
      'Раньше он был прочитан без отличий, значит, с тех пор что-то изменили на сервере или перед ним; выпуск оставлен. Выясните причину.',
  }[outcome];
  return `${url} показывает не выпуск ${release}; файлов с отличиями: ${differences.length}. ${done}${served(differences)}`;
}

function file({ path, kind }: FileDifference): string {
  return `${path}: ${{ missing: 'отсутствует', altered: 'изменён', extra: 'лишний' }[kind]}`;
}

function answer(why: ServedDifference['why']): string {
  switch (why.kind) {
    case 'status':
      return `сервер отвечает ${why.status}`;
    case 'altered':
      return why.found === 'tooLarge'
        ? 'намного больше, чем в манифесте'
        : `SHA-256 ${why.found}, в манифесте ${why.expected}`;
    case 'redirect':
      return `ведёт на другой адрес, ${why.to}`;
    case 'unreachable':
      return `не читается (${why.detail})`;
    case 'timeout':
      return 'не получен вовремя';
    case 'packed':
      return `сжат так, что распаковать нельзя (${why.coding})`;
  }
}

function verifyProblem(found: VerifyProblem): string {
  switch (found.kind) {
    case 'noManifest':
      if (found.why.kind === 'unreachable' && isUntrusted(found.why.detail))
        return `${found.address}: ${untrusted(found.why.detail)}`;
      return `${found.address}: ${answer(found.why)}. Без манифеста сайт проверить нельзя: верен ли адрес?`;
    case 'notAManifest':
      return `${found.address}: это не манифест, который понимает программа (${found.detail}).`;
    case 'tooMany':
      return `В манифесте файлов: ${found.files}, это больше предела (${found.most}).`;
    case 'fingerprint':
      return `Контрольный отпечаток другой: ожидался ${found.expected}, получен ${found.found}. Это другой выпуск, или манифест подменён.`;
    case 'noSignature':
      return `${found.address}: подписи нет. Кто опубликовал этот сайт, установить нельзя.`;
    case 'badSignature':
      return `${found.address}: подпись не соответствует ключу. Манифест изменён, или его опубликовал кто-то другой.`;
    case 'differences':
      return `Файлов, отличающихся от манифеста: ${found.differences.length} из ${found.checked}:${served(found.differences)}`;
  }
}

function copy(verdict: CopyVerdict, name: string): string {
  switch (verdict.kind) {
    case 'same':
      return `${name} — это ${verdict.path} этого сайта, буква в букву (SHA-256 ${verdict.sha256}).`;
    case 'other':
      return `${name} — не ${verdict.path} этого сайта: SHA-256 ${verdict.found}, в манифесте ${verdict.expected}. Браузер при сохранении меняет страницу: сохраните её так: curl -o ФАЙЛ АДРЕС. Страница, сохранённая в другой день, тоже отличается.`;
    case 'elsewhere':
      return `${name} — страница этого сайта, но другая: ${verdict.is}, а не ${verdict.path}.`;
    case 'unknown':
      return `${verdict.path}: такой страницы в манифесте нет. Нужен её адрес, как в браузере: --as /acts/…/`;
  }
}
