import 'all-widgets';
import type {} from 'all-widgets/types/solid';
import {createSignal} from 'solid-js';
import {render} from 'solid-js/web';
import hospital from '../hospital.json';

const Page = () => {
  const [language, setLanguage] = createSignal('es');
  const [shown, setShown] = createSignal('');
  return (
    <>
      <button type="button" onClick={() => setLanguage('en')}>
        English
      </button>
      <output>{shown()}</output>
      <all-when-to-see-doctor
        lang={language()}
        heading-level={1}
        hospital={hospital}
        on:all-language={({detail}) => setShown(detail.shown)}
      />
    </>
  );
};

render(() => <Page />, document.getElementById('app')!);
