import 'all-widgets';
import type {} from 'all-widgets/types/preact';
import {render} from 'preact';
import {useState} from 'preact/hooks';
import hospital from '../hospital.json';

const Page = () => {
  const [language, setLanguage] = useState('es');
  const [shown, setShown] = useState('');
  return (
    <>
      <button type="button" onClick={() => setLanguage('en')}>
        English
      </button>
      <output>{shown}</output>
      <all-when-to-see-doctor
        lang={language}
        heading-level={1}
        hospital={hospital}
        onall-language={({detail}) => setShown(detail.shown)}
      />
    </>
  );
};

render(<Page />, document.getElementById('app')!);
