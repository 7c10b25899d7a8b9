export const metadata = {title: 'all-widgets in Next.js', icons: {icon: 'data:,'}};

const Layout = ({children}) => (
  <html lang="en">
    <body>{children}</body>
  </html>
);

export default Layout;
