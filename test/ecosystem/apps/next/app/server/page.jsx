// A server component alone: what it imports from this entry is a component of the client's, which brings the package.
import {AllWidgets} from 'all-widgets/client.js';

const Page = () => (
  <main>
    <AllWidgets />
    <all-symptom-list lang="es" />
  </main>
);

export default Page;
