<?php
/** The hospital's rule on fevers in the sections as plain HTML. */

namespace AllWidgets;

defined('ABSPATH') || exit;

/** The rule of ours. */
const OUR_RULE = ['celsius' => 38, 'fahrenheit' => 100.4];

/** Ways to take a temperature that a rule may name. */
const ROUTES = ['mouth', 'ear', 'armpit', 'forehead'];

/**
 * The words of a section with the rule of the hospital. Empty where the section speaks of fevers and the rule is not one
 * that elements take whole, because another one must not stand there.
 *
 * @param string $html The words with the rule of ours.
 */
function with_fever(string $html, string $language, string $tag): string {
  $file = __DIR__ . "/words/$language/fever.json";
  $forms = is_readable($file) ? json_decode((string) file_get_contents($file), true)[$tag] ?? null : null;
  $rule = profile()->fever ?? null;
  if ($forms === null || $rule === null) return $html;
  $rule = json_decode((string) wp_json_encode($rule), true);
  if ($rule == OUR_RULE) return $html;
  $form = form_of($rule);
  if ($form === '') return '';
  $values = values_of($rule, hospital_name($language));
  $value = fn($found) => isset($found[2]) ? number_in($values[$found[1]], $found[2]) : $values[$found[1]];
  foreach (array_reverse($forms[$form]) as [$start, $length, $text])
    $html = substr_replace($html, preg_replace_callback('/<!--([a-z-]+)([.,])?-->/', $value, $text) ?? '', $start, $length);
  return $html;
}

/**
 * Which words a rule takes: "one" limit, "two" parts, or those for a way to take the temperature. Empty where elements
 * would not take the rule, and for the few that have words in no form.
 *
 * @param mixed $rule As in the profile.
 */
function form_of($rule): string {
  if (!is_array($rule)) return '';
  $keys = array_keys($rule);
  sort($keys);
  if ($keys === ['lasting', 'once']) {
    ['once' => $once, 'lasting' => $lasting] = $rule;
    $minutes = is_array($lasting) ? $lasting['minutes'] ?? null : null;
    if (!is_temperature($once, 2) || !is_temperature($lasting, 3) || !is_int($minutes) || $minutes < 1 || $minutes > 999) return '';
    return $lasting['celsius'] < $once['celsius'] && $lasting['fahrenheit'] < $once['fahrenheit'] ? 'two' : '';
  }
  if ($keys === ['celsius', 'fahrenheit']) return is_temperature($rule, 2) ? 'one' : '';
  $is_ours = array_intersect_key($rule, OUR_RULE) == OUR_RULE;
  $is_routed = in_array($rule['route'] ?? '', ROUTES, true) && is_temperature($rule, 3) && !$is_ours;
  return $is_routed ? $rule['route'] : '';
}

/**
 * Whether a temperature is in the range that elements take, and the same on both scales.
 *
 * @param mixed $given As in the profile.
 * @param int $count How many fields it has.
 */
function is_temperature($given, int $count): bool {
  if (!is_array($given) || count($given) !== $count) return false;
  foreach (['celsius' => [36.5, 40], 'fahrenheit' => [97.7, 104]] as $scale => [$least, $most]) {
    $value = $given[$scale] ?? null;
    if (!is_int($value) && !is_float($value) || $value < $least || $value > $most) return false;
  }
  return abs($given['celsius'] * 1.8 + 32 - $given['fahrenheit']) <= 0.3 + 1e-9;
}

/** Values by their names in the words. */
function values_of(array $rule, string $hospital): array {
  $limit = $rule['lasting'] ?? $rule;
  return [
    'hospital' => esc_html($hospital),
    'celsius' => $limit['celsius'],
    'fahrenheit' => $limit['fahrenheit'],
    'once-celsius' => $rule['once']['celsius'] ?? 0,
    'once-fahrenheit' => $rule['once']['fahrenheit'] ?? 0,
    'minutes' => $limit['minutes'] ?? 0,
  ];
}

/** A number with the decimal mark of a language. */
function number_in(float $number, string $mark): string {
  return preg_replace('/\D?0*$/', '', number_format($number, 3, $mark, ''));
}
