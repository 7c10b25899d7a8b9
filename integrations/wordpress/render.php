<?php
/**
 * The block on a page.
 *
 * @var array<string, string> $attributes What the editor has picked.
 * @var string $content The words for readers without scripts, as HTML.
 */

namespace AllWidgets;

defined('ABSPATH') || exit;

printf(
  '<div %s>%s</div>',
  get_block_wrapper_attributes(), // phpcs:ignore WordPress.Security.EscapeOutput -- Escaped by WordPress.
  section(['heading_level' => $attributes['headingLevel']] + $attributes, write_shortcodes($content)) // phpcs:ignore WordPress.Security.EscapeOutput -- Escaped and filtered there.
);
