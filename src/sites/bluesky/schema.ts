/** The description that the served page has in its head: the DID, and the day on which the account was made. */
import { asObject, asText, describedAccount, type DescribedAccount } from '../reading/json-ld';

/** What the page's head says of the account `handle`; empty when it says nothing of it. */
export function readSchema(doc: Document, handle: string): DescribedAccount {
  return describedAccount(doc, (page) => {
    const account = asObject(page.mainEntity);
    if (asText(account.alternateName).toLowerCase() !== `@${handle}`) return undefined;
    return {
      id: /^did:[a-z]+:\S+$/.exec(asText(account.identifier))?.[0],
      joined: /^20\d\d-(?:0[1-9]|1[0-2])-[0-3]\d(?=T)/.exec(asText(page.dateCreated))?.[0],
    };
  });
}
