/** Why a public page could not be read back. */
export type PageFailure =
  /** Neither https nor http. */
  | 'notHttp'
  /** The address has a name and password in it. */
  | 'password'
  /** It can be opened on this machine or in a local network only. */
  | 'notPublic'
  /** The network knows no server of this name, or there is no network. */
  | 'noServer'
  | 'unreachable'
  | 'timeout'
  /** The server answered with another status than 200. */
  | 'status'
  | 'redirects'
  | 'tooLarge'
  | 'notHtml'
  /** The bytes are not in the encoding that the page names, or in UTF-8 where it names none. */
  | 'letters';
