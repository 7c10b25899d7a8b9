// The same page, from a server that is no Node.
import Page from '../page';

export const runtime = 'edge';

export default Page;
