/** From a web address to the domain that is an entity's own; undefined where others live under it too. */
import { parseUrl } from '../../src/text/parse-url';

/** Hosts on which anybody can have a page: they prove nothing. */
const HOSTING =
  /(^|\.)(facebook|fb|twitter|x|instagram|youtube|youtu|tiktok|linkedin|google|goo|blogspot|wordpress|wix|wixsite|weebly|squarespace|tumblr|medium|github|gitlab|substack|patreon|linktr|bit|t|archive|wikipedia|wikidata|wikimedia|myspace|vk|ok|weibo|amazon|apple|livejournal|business|jimdo|webnode|webs|tripod|geocities|angelfire|over-blog|canalblog|typepad|ning|shopify|myshopify|herokuapp|netlify|vercel|firebaseapp|azurewebsites|cloudfront|amazonaws|linkedin|pinterest|telegram|whatsapp|wa|line|naver|daum|hatenablog|fc2|ameblo|rakuten|yahoo|baidu|qq)\.(com|net|org|be|gl|me|co|io|ee|ly|ru|jp|app|page|site|dev|eu|de|fr|ne\.jp|co\.jp)$/;
const FORM = /^(?!-)[\p{Ll}\p{Lo}\p{Nd}-]+(\.[\p{Ll}\p{Lo}\p{Nd}-]+)+$/u;
/** A path that only chooses a language or a start page still means the whole domain. */
const START = /^\/?(?:[a-z]{2}(?:[-_][a-z]{2})?|home|index\.\w+|default\.\w+|www)?\/?$/i;

/** @param written a domain or an address; a page deep inside a site doesn't own its domain */
export function ownDomain(written: string): string | undefined {
  const address = /^[a-z]+:\/\//i.test(written) ? written : `https://${written}`;
  const url = parseUrl(address);
  if (!url) return undefined;
  const { hostname, pathname, protocol } = url;
  if (!protocol.startsWith('http') || !START.test(pathname)) return undefined;
  const domain = hostname
    .toLowerCase()
    .replace(/^www\d?\./, '')
    .replace(/\.$/, '');
  return FORM.test(domain) && !/^[\d.]+$/.test(domain) && !HOSTING.test(domain) ? domain : undefined;
}
