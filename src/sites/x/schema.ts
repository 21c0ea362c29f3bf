/** The description that X puts into the head of profiles. */
import { asObject, asText, describedAccount, type DescribedAccount } from '../reading/json-ld';
import { isSameHandle } from './name-block';

/** What the page's head says of the account `handle`; empty when it says nothing of it. */
export function readSchema(doc: Document, handle: string): DescribedAccount {
  return describedAccount(doc, (page) => {
    const person = asObject(page.mainEntity ?? page.author ?? page);
    if (!isSameHandle(asText(person.additionalName), handle)) return undefined;
    return {
      id: /^\d+$/.exec(asText(person.identifier))?.[0],
      joined: /^(20\d\d-(?:0[1-9]|1[0-2]))-/.exec(asText(page.dateCreated ?? person.dateCreated))?.[1],
    };
  });
}
