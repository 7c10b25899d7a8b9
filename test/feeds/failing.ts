/** For tests: every way in which a feed cannot be had, with a part of the sentence for the web developer. */
import {feedAt, given, jsonFeed, rss} from './feed.ts';

const elsewhere = `http://127.0.0.1:${location.port}`;
const page404 = '<!doctype html><html><head><title>Log in</title></head><body><form><input></form></body></html>';

/** A feed that leads to another site. Its target is apart, so that a test can see whether it was asked for. */
export const led = elsewhere + given(rss('<item><title>Elsewhere</title></item>'));

export const failingFeeds: readonly (readonly [what: string, src: string, reason: string])[] = [
  ['that is not there', given('', {status: '404'}), 'HTTP 404'],
  ['that the server fails to give', given('', {status: '500'}), 'HTTP 500'],
  ['that cannot be reached, as offline', feedAt('unreachable'), ''],
  ['that breaks off on its way', feedAt('broken'), ''],
  ['of 10 MB', feedAt('huge'), '2 MB'],
  ['that has no end', feedAt('endless'), '2 MB'],
  ['that is a log-in page', given(page404, {type: 'text/html'}), 'no JSON Feed'],
  ['that is a picture', given('GIF89a\u0001\u0000', {type: 'image/gif'}), 'no JSON Feed'],
  ['that is empty', given(''), 'no JSON Feed'],
  ['of XML that is cut off', given(rss('<item><title>Hours</title></item><item><title>Vis').slice(0, -30)), ''],
  ['of JSON that is cut off', given(jsonFeed({title: 'Hours'}).slice(0, -5)), ''],
  ['of RSS without a channel', given('<?xml version="1.0"?><rss/>'), 'no JSON Feed'],
  [
    'with entities of its own',
    given(`<!DOCTYPE rss [<!ENTITY a "Hours">]>${rss('<item><title>&a;</title></item>')}`),
    'entities',
  ],
  [
    'with entities of another file',
    given(`<!DOCTYPE rss [<!ENTITY % a SYSTEM "/feeds/given/x">%a;]>${rss('<item><title>Hours</title></item>')}`),
    'entities',
  ],
  ['that leads to another site', feedAt('redirect', {to: led}), ''],
  ['with an address that is none', 'https://', ''],
  ['in a data: address', 'data:application/json,{}', 'https:'],
  ['in a javascript: address', 'javascript:alert(1)', 'https:'],
];
