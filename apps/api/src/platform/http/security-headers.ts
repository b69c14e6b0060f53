import { randomBytes } from 'node:crypto';
import type { FastifyReply } from 'fastify';
import type { Config } from '../config/config.ts';

/** An answer of data loads nothing, runs nothing and stands in nobody's frame. */
const DATA_POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * The portal's page. Styles that the component library makes at run time carry the nonce; attributes are set through
 * the DOM and need none. Scripts are files of ours, without exception.
 */
function pagePolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    `style-src-elem 'self' 'nonce-${nonce}'`,
    "style-src-attr 'none'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** The query explorer of development and demo: its editor writes style elements without a nonce. Scripts stay ours. */
const EXPLORER_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The family page: one style sheet, one script, its Hindi letters, forms to itself. Nothing inline, nothing from elsewhere. */
const FAMILY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** What every answer says unless its route says otherwise, also where no route was found. */
export function securityHeaders(config: Config): Record<string, string> {
  return {
    'content-security-policy': DATA_POLICY,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    // Stricter ("no-referrer") would make browsers send `Origin: null` with the portal's own requests.
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy':
      'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
    ...(config.environment === 'production'
      ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }
      : {}),
  };
}

/** Turns the answer into a page that may use the nonce it gives back; a nonce is never given twice. */
export function allowPage(reply: FastifyReply): string {
  const nonce = randomBytes(16).toString('base64url');
  reply.header('content-security-policy', pagePolicy(nonce));
  return nonce;
}

/** The answer is a page of a family: kept by nobody, found by no search, and told to no other address. */
export function allowFamilyPage(reply: FastifyReply): void {
  reply
    .header('content-security-policy', FAMILY_POLICY)
    .header('referrer-policy', 'no-referrer')
    .header('x-robots-tag', 'noindex, nofollow, noarchive')
    .type('text/html; charset=utf-8');
}

/** The portal's service worker asks for the portal's files by the policy it came with. */
export function allowServiceWorker(reply: FastifyReply): void {
  reply.header('content-security-policy', "default-src 'none'; connect-src 'self'");
}

export function allowExplorer(reply: FastifyReply): void {
  reply.header('content-security-policy', EXPLORER_POLICY);
}
