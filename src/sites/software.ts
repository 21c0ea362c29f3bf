/**
 * Server software detection: names what runs a server whose pages no reader knows, where its page shows that and
 * looking for it costs nothing. It only serves to say honestly what isn't read.
 */

interface Software {
  name: string;
  isHere: (doc: Document) => boolean;
}

const has = (doc: Document, selector: string): boolean => doc.querySelector(selector) !== null;

/** What these say to browsers without scripts, in English whatever the language of the server. */
function asksForScripts(doc: Document, name: string): boolean {
  return [...doc.querySelectorAll('noscript')].some(({ textContent }) =>
    textContent.includes(`To use ${name}`),
  );
}

const KNOWN: readonly Software[] = [
  {
    name: 'Misskey',
    isHere: (doc) => has(doc, '#misskey_app, script#misskey_meta, script#misskey_clientCtx'),
  },
  { name: 'Akkoma', isHere: (doc) => asksForScripts(doc, 'Akkoma') },
  { name: 'Pleroma', isHere: (doc) => asksForScripts(doc, 'Pleroma') },
  { name: 'Soapbox', isHere: (doc) => asksForScripts(doc, 'Soapbox') },
  { name: 'Pixelfed', isHere: (doc) => has(doc, 'main#content > router-view, link[href*="css/spa.css"]') },
  // Servers of both kinds may rename themselves. Those stay unnamed here.
  {
    name: 'Phanpy',
    isHere: (doc) => has(doc, '#modal-container') && appName(doc, 'apple-mobile-web-app-title') === 'Phanpy',
  },
  { name: 'Elk', isHere: (doc) => has(doc, '#__nuxt') && /(^|[|·] )Elk$/.test(doc.title) },
];

function appName(doc: Document, meta: string): string | undefined {
  return doc.querySelector<HTMLMetaElement>(`meta[name="${meta}"]`)?.content.trim();
}

/** The name of what runs the page; undefined where the page doesn't show it. Forks of Misskey go by their own name. */
export function softwareOf(doc: Document): string | undefined {
  const name = KNOWN.find(({ isHere }) => isHere(doc))?.name;
  if (name !== 'Misskey') return name;
  const own = appName(doc, 'application-name') ?? '';
  return /^[\w .-]{1,30}$/.test(own) ? own : name;
}
