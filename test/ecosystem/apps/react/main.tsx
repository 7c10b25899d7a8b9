import 'all-widgets';
import type {} from 'all-widgets/types/react';
import {useState} from 'react';
import {createRoot} from 'react-dom/client';
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

createRoot(document.getElementById('app')!).render(<Page />);
