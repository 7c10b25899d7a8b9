/** Sample data with which the elements show all of their words. Everything here is invented. */

const site = 'https://www.harborlane.example/';

/**
 * Properties and attributes, by tag; for words without a tag of their own, by the first part of their ids. The markup of
 * some is a <template> of the page, and `inside` has properties of elements there. What belongs to the interface has a
 * title here.
 */
export const samples = {
  'all-care': {
    properties: {
      data: {
        lang: 'en',
        offers: ['Interpreters at every visit, at no cost'],
        locations: [{name: 'Main hospital', address: '1 Harbor Lane, Bayview', phone: '555-0100'}],
        recognition: [
          {text: 'Recognized for clear words to families', by: 'Bayview City Council (invented)', year: 2026},
        ],
      },
    },
  },
  'all-doctors': {
    properties: {
      data: {
        lang: 'en',
        people: [{name: 'Dr. Robin Example', role: 'Children’s blood cancers', url: `${site}people/robin-example`}],
        departments: [{name: 'Hematology', phone: '555-0120', url: `${site}hematology`}],
      },
    },
  },
  'all-community': {
    properties: {
      data: {
        lang: 'en',
        url: 'https://community.harborlane.example/',
        // One number for each way in which a language may count.
        items: [0, 1, 2, 3, 11, 100].map((replies) => ({
          title: `A discussion with ${replies}`,
          url: `https://community.harborlane.example/t/${replies}`,
          replies,
          last: '2026-10-01',
        })),
      },
    },
  },
  'all-news': {
    properties: {
      data: {lang: 'en', url: `${site}news`, items: [{title: 'A new playroom', date: '2026-10-01T11:00:00-05:00'}]},
    },
  },
  'all-products': {
    properties: {
      data: {
        lang: 'en',
        url: `${site}shop`,
        items: [{title: 'Soft hats for cold days', url: `${site}hats`, sponsored: true}],
      },
    },
  },
  'all-policy': {
    properties: {
      data: {
        lang: 'en',
        endorsement: {text: 'Harbor Lane Hospital does not endorse companies or products.'},
        copyright: {text: '© 2026 Harbor Lane Hospital, which is invented.'},
      },
    },
  },
  // A section under each tab; the one in front has a title of its own.
  'all-page': {
    title: 'The page around the sections',
    properties: {hospital: {lang: 'en', name: 'another hospital', offers: ['Interpreters at every visit']}},
    inside: {'all-doctors': {data: {lang: 'en', people: [{name: 'Dr. Sam Sample'}]}}},
  },
  // It would set the language of this page; here it has something of its own to set.
  'all-language-picker': {title: 'The menu of languages', attributes: {for: 'sample-for-picker'}},
  label: {
    tag: 'all-causes',
    summary: 'Show them around a section that a hospital has changed',
    attributes: {hide: 'causes.unknown.heading'},
    properties: {
      hospital: {
        lang: 'en',
        name: 'Harbor Lane Hospital',
        offerEnglish: true,
        reviewed: {by: 'Nobody (an invented example)', on: '2025-10-01', next: '2026-10-01'},
      },
    },
  },
};
