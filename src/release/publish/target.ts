// Where releases are published: what a directory on this machine and one on another have to be able to do.

/** A file to put into a release. */
export interface SentFile {
  /** Its path within the release. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly from: { readonly kind: 'file'; readonly file: string } | { readonly kind: 'bytes'; readonly data: Buffer };
}

/** A file that another release has already, with the same bytes. */
export interface LinkedFile {
  readonly from: string;
  readonly to: string;
}

/** Names in the target and in its folders, and where its links lead; null for a link that is not there. */
export interface TargetLook {
  readonly entries: readonly string[];
  readonly releases: readonly string[];
  readonly publications: readonly string[];
  readonly current: string | null;
  readonly previous: string | null;
}

/**
 * The few things that publishing needs of a target. Paths are relative to it and made by this program. Each throws PublishFailure:
 * `disk` and `remote` where the file system refuses, `hostGone` and `noSsh` where another machine cannot be reached.
 */
export interface Target {
  /** As it was typed. */
  readonly name: string;
  /** How a person finds a path of the target, and deletes what is there. */
  readonly place: (path: string) => string;
  readonly removal: (path: string) => string;
  /** What is in it; null when it is not there. Refuses (`notALink`) when something else is in the place of a link. */
  readonly look: () => Promise<TargetLook | null>;
  /** Makes the target and its folders. */
  readonly prepare: () => Promise<void>;
  /** Where a link leads, word for word; null when there is none. Refuses (`notALink`) when something else is there. */
  readonly readLink: (path: string) => Promise<string | null>;
  /** False when something of this name is there already. */
  readonly makeLink: (path: string, text: string) => Promise<boolean>;
  /** Puts a link in place of another in one step: nobody ever finds none, or half of one. */
  readonly replaceLink: (path: string, text: string) => Promise<void>;
  readonly removeLink: (path: string) => Promise<void>;
  readonly readFile: (path: string) => Promise<Buffer | null>;
  /** Whole or not at all. */
  readonly writeFile: (path: string, text: string) => Promise<void>;
  readonly move: (from: string, to: string) => Promise<void>;
  readonly removeFolder: (folder: string) => Promise<void>;
  /** SHA-256 of every file of a folder, by path; of what is no file `not a file`; `.` alone where the folder is a link. */
  readonly digests: (folder: string) => Promise<ReadonlyMap<string, string>>;
  readonly linkFiles: (from: string, to: string, files: readonly LinkedFile[]) => Promise<void>;
  readonly putFiles: (folder: string, files: readonly SentFile[]) => Promise<void>;
  readonly removeFiles: (folder: string, paths: readonly string[]) => Promise<void>;
  /** Returns when everything in the folder is on the disk, whatever happens to the power. */
  readonly flush: (folder: string) => Promise<void>;
}
