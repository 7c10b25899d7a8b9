/** The policy that we tell hospitals to set is the one that the tests set. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import {strictPolicy} from '../browser/strict-policy.ts';

for (const file of ['README.md', 'docs/security.md'])
  it(`The policy in ${file} is the one that everything is tested under`, () => {
    const policies = [...readFileSync(file, 'utf8').matchAll(/Content-Security-Policy: (.+)/g)].map(
      ([, policy]) => policy,
    );
    assert.deepEqual(policies, [strictPolicy]);
  });

it('The script that the WordPress plugin writes tells no other site where the reader is', () => {
  const php = readFileSync('integrations/wordpress/all-widgets.php', 'utf8');
  assert.match(php, /wp_get_script_tag\(\[[^\]]*'referrerpolicy' => 'no-referrer'/);
  const written = php.match(/json_encode\([^;]+/g)!;
  assert.ok(written.length > 1);
  for (const call of written) assert.match(call, /JSON_HEX_TAG/);
});
