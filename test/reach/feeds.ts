/** Two feeds of the invented hospital, as its systems would write them. */
export const feeds = {
  'all-news': {
    path: '/feeds/news.json',
    titles: ['Quilts by families, now on show', 'The garden is open again'],
  },
  'all-community': {
    path: '/feeds/community.rss',
    titles: ['What to pack for the first night', 'Brothers’ and sisters’ corner'],
  },
} as const;

const [quilts, garden] = feeds['all-news'].titles;
const [packing] = feeds['all-community'].titles;

export const newsFeed = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Harbor Lane Hospital',
  language: 'en',
  items: [
    {id: '1', url: 'https://www.hospital.example/1', title: quilts, date_published: '2026-11-17T10:00:00-06:00'},
    {id: '2', url: 'https://www.hospital.example/2', title: garden, date_published: '2026-11-04T07:30:00-06:00'},
  ],
});

export const communityFeed = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:slash="http://purl.org/rss/1.0/modules/slash/">
<channel>
<title>Community</title>
<link>https://community.hospital.example/</link>
<description>Patients and families</description>
<language>en-US</language>
<item>
<title><![CDATA[${packing}]]></title>
<link>https://community.hospital.example/1</link>
<pubDate>Wed, 18 Nov 2026 09:00:00 -0600</pubDate>
<slash:comments>11</slash:comments>
</item>
<item>
<title>Brothers&#8217; and sisters&#8217; corner</title>
<link>https://community.hospital.example/2</link>
<pubDate>Tue, 17 Nov 2026 21:15:00 GMT</pubDate>
<slash:comments>0</slash:comments>
</item>
</channel>
</rss>`;
