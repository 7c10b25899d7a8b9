/** THE TABLE of tags. Registration, types, tests, the manifest, the README's tables and the demo all come from it. */
import {AllCare} from './care.ts';
import {AllCommunity} from './community.ts';
import {AllDoctors} from './doctors.ts';
import {AllLanguagePicker} from './language-picker.ts';
import {AllNews} from './news.ts';
import {AllPage} from './page.ts';
import {AllPolicy} from './policy.ts';
import {AllProducts} from './products.ts';
import {sections} from './sections.ts';

/** Tag → class, in the order of the page. */
export const elements = {
  // First, so that a language it remembers is set before the others ask for one.
  'all-language-picker': AllLanguagePicker,
  ...sections,
  'all-care': AllCare,
  'all-doctors': AllDoctors,
  'all-community': AllCommunity,
  'all-news': AllNews,
  'all-products': AllProducts,
  'all-policy': AllPolicy,
  'all-page': AllPage,
} as const;

type Elements = {readonly [Tag in keyof typeof elements]: InstanceType<(typeof elements)[Tag]>};

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- an interface is the only way to add to a map
  interface HTMLElementTagNameMap extends Elements {}
}
