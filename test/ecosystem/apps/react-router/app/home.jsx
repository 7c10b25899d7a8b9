import 'all-widgets';
import {useEffect, useRef, useState} from 'react';
import hospital from '../../hospital.json';

const Home = () => {
  const element = useRef(null);
  const [language, setLanguage] = useState('es');
  const [shown, setShown] = useState('');

  useEffect(() => {
    // The first event may have come before React listens.
    const {current} = element;
    current.hospital = hospital;
    current.ready.then(() => setShown(current.shown.lang));
  }, []);

  return (
    <>
      <button type="button" onClick={() => setLanguage('en')}>
        English
      </button>
      <output>{shown}</output>
      <all-when-to-see-doctor
        ref={element}
        lang={language}
        heading-level={1}
        onall-language={({detail}) => setShown(detail.shown)}
      />
    </>
  );
};

export default Home;
