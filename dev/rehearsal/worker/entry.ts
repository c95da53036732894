/* The Worker that `npm run forewarn -- rehearse` runs, with the advisories of the tree. Never deployed. */
import { ADVISORIES } from '../../../templates/advisories/index.ts';
import { rehearsalWorker } from './rehearsal-worker.ts';

export default rehearsalWorker(ADVISORIES);
