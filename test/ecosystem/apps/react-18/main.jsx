import 'all-widgets';
import {useEffect, useRef, useState} from 'react';
import {createRoot} from 'react-dom/client';
import hospital from '../hospital.json';

const Page = () => {
  const element = useRef(null);
  const [language, setLanguage] = useState('es');
  const [shown, setShown] = useState('');

  // React 18 writes every property as an attribute, and knows no event of ours.
  useEffect(() => {
    const {current} = element;
    const listen = ({detail}) => setShown(detail.shown);
    current.hospital = hospital;
    current.addEventListener('all-language', listen);
    return () => current.removeEventListener('all-language', listen);
  }, []);

  return (
    <>
      <button type="button" onClick={() => setLanguage('en')}>
        English
      </button>
      <output>{shown}</output>
      <all-when-to-see-doctor ref={element} lang={language} heading-level={1} />
    </>
  );
};

createRoot(document.getElementById('app')).render(<Page />);
