/** On a network of sites, each has a profile of its own, and all go with the plugin. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {it} from 'node:test';
import {startSite} from './site.ts';

/** PHP that runs within WordPress. */
const within = (root: string, code: string): string => `<?php
$_SERVER['HTTP_HOST'] = '127.0.0.1'; $_SERVER['REQUEST_URI'] = '/'; $_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
require '${root}/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
require_once ABSPATH . 'wp-admin/includes/file.php';
${code}`;

const makeNetwork = `
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/network.php';
foreach ($wpdb->tables('ms_global') as $table => $prefixed) $wpdb->$table = $prefixed;
install_network();
populate_network(1, '127.0.0.1', 'a@example.org', 'Network', '/', false);`;

const constants = `<?php
define('MULTISITE', true); define('SUBDOMAIN_INSTALL', false); define('DOMAIN_CURRENT_SITE', '127.0.0.1');
define('PATH_CURRENT_SITE', '/'); define('SITE_ID_CURRENT_SITE', 1); define('BLOG_ID_CURRENT_SITE', 1);`;

const useAndDelete = `
activate_plugin('all-widgets/all-widgets.php', '', true);
$other = wpmu_create_blog('127.0.0.1', '/two/', 'Two', 1, [], 1);
foreach ([1, $other] as $site) update_blog_option($site, 'all_widgets_hospital', json_encode(['name' => "Hospital $site"]));
$profiles = fn() => array_map(fn($site) => get_blog_option($site, 'all_widgets_hospital'), [1, $other]);
$before = $profiles();
deactivate_plugins('all-widgets/all-widgets.php', false, true);
uninstall_plugin('all-widgets/all-widgets.php');
echo "\\n" . json_encode([is_multisite(), $before, $profiles()]);`;

it('A network of sites has a profile for each site, and none of them once the plugin is deleted', async () => {
  const site = await startSite();
  try {
    execFileSync('unzip', ['-q', 'dist-wordpress/all-widgets.zip', '-d', join(site.root, 'wp-content/plugins')]);
    const run = (code: string): string => {
      const file = join(site.root, 'run.php');
      writeFileSync(file, within(site.root, code));
      return execFileSync('php', [file], {encoding: 'utf8'});
    };
    run(makeNetwork);
    const settings = join(site.root, 'wp-config.php');
    writeFileSync(settings, readFileSync(settings, 'utf8').replace(/^<\?php/, constants));
    const [, last] = /\n(.*)$/.exec(run(useAndDelete))!;
    assert.deepEqual(JSON.parse(last!), [true, ['{"name":"Hospital 1"}', '{"name":"Hospital 2"}'], [false, false]]);
  } finally {
    await site.stop();
  }
});
