/** The translator’s desk without its page: bundled for the browser by translation/desk/bundle.ts. */
export {inOneLine} from '../../reports/written.ts';
export {lackingIn} from '../../reports/reviews/signer.ts';
export {compose as save} from '../compose.ts';
export {edit, otherNote, readerNote, remark, severities, sign, withoutNote} from './change.ts';
export {look, openFile} from './open.ts';
export {takeIn} from './take-in.ts';
export {explainedIn, forbiddenIn, termsIn} from './terms.ts';
