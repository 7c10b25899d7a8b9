/** Values that build-script.ts hands to the scripts of the pages. */

declare module 'bench:content' {
  const content: import('./sections.ts').Records;
  export default content;
}

declare module 'bench:english' {
  const english: Readonly<Record<string, string>>;
  export default english;
}

declare module 'bench:styles' {
  const styles: string;
  export default styles;
}

/** On the page of React, those of React. */
declare module 'bench-hooks' {
  export {useEffect, useMemo, useRef, useState} from 'preact/hooks';
}

declare module '*.css' {}
