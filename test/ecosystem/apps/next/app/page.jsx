// In a server component, the import does nothing, and the tag waits for that of the client component.
import 'all-widgets';
import {Section} from './section';

const Page = () => (
  <main>
    <Section />
    <all-overview lang="es" />
  </main>
);

export default Page;
