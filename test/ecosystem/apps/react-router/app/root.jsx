import {Links, Meta, Outlet, Scripts} from 'react-router';

export const Layout = ({children}) => (
  <html lang="en">
    <head>
      <meta charSet="utf-8" />
      <title>all-widgets in React Router</title>
      <link rel="icon" href="data:," />
      <Meta />
      <Links />
    </head>
    <body>
      {children}
      <Scripts />
    </body>
  </html>
);

const Root = () => <Outlet />;

export default Root;
