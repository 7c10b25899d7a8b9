import {products} from '../content/products.ts';
import {productsShape} from '../hospital/section-shapes.ts';
import {HospitalSection} from './hospital-section.ts';
import type {EntryGroup} from './hospital-view.ts';

type Given = NonNullable<ReturnType<typeof productsShape>>;

/**
 * The hospital's books, newsletters and things to buy; what is sponsored says so.
 *
 * @tag all-products
 */
export class AllProducts extends HospitalSection<Given, ReturnType<typeof products>> {
  static override readonly write = products;
  static override readonly shape = productsShape;

  static override groups({items}: Given): EntryGroup[] {
    return [{entries: items}];
  }
}
