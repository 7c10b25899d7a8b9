import {products} from '../content/products.ts';
import {productsShape} from '../hospital/section-shapes.ts';
import {HospitalSection, type EntryGroup} from './hospital-section.ts';

type Given = NonNullable<ReturnType<typeof productsShape>>;

/**
 * The hospital's books, newsletters and things to buy; what is sponsored says so.
 *
 * @tag all-products
 */
export class AllProducts extends HospitalSection<Given, ReturnType<typeof products>> {
  static override readonly write = products;
  protected override readonly shape = productsShape;

  protected override groups({items}: Given): EntryGroup[] {
    return [{entries: items}];
  }
}
