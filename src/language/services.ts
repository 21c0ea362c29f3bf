/** Words of service around a name ("support", "refund"), which only the named organisation can give. */
import { SERVICE_WORDS } from './phrases/service-words';
import { wordSet } from './word-set';

export const SERVICES = wordSet(SERVICE_WORDS);
