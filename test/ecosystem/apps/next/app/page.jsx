import {Section} from './section';

const Page = () => (
  <main>
    <Section />
  </main>
);

export default Page;
