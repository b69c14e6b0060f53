import { HOME_PICTURES } from '../care-plans/home-programme/home-pictures.ts';
import type { Language } from '../words/language.ts';
import type { Block, Fact, HomeCard, PlanDocument, Rung, TrellisFigure } from './document-blocks.ts';
import { documentStyle } from './document-style.ts';
import { escapeHtml, langAttribute } from './escape.ts';
import type { QrSquares } from './qr-squares.ts';
import { trellisKey, trellisSvg } from './trellis-svg.ts';

/** What a page needs of the place it is shown in. */
export interface DocumentSurroundings {
  readonly qr: QrSquares | undefined;
  /** Rules that bring the two fonts; empty where the page it stands in has them. */
  readonly fontFaces: string;
}

/** Letters of a fact that stands beside another; longer ones have the line for themselves. */
const LONGEST_HALF = 24;

function element(name: string, text: string, language: Language, attributes = ''): string {
  return `<${name}${attributes}${langAttribute(text, language)}>${escapeHtml(text)}</${name}>`;
}

function renderFacts(facts: readonly Fact[], language: Language): string {
  const rows = facts.map(({ label, text }) => {
    const wide = text.length > LONGEST_HALF ? ' class="wide"' : '';
    return `<div${wide}>${element('dt', label, language)}${element('dd', text, language)}</div>`;
  });
  return `<dl class="facts">${rows.join('')}</dl>`;
}

function renderTable({ label, head, rows }: Extract<Block, { kind: 'TABLE' }>, language: Language): string {
  const cells = (row: readonly string[]) =>
    row.map((text, at) => element(at === 0 ? 'th' : 'td', text, language, at === 0 ? ' scope="row"' : '')).join('');
  return [
    `<table aria-label="${escapeHtml(label)}"><thead><tr>`,
    ...head.map((text) => element('th', text, language, ' scope="col"')),
    '</tr></thead><tbody>',
    ...rows.map((row) => `<tr>${cells(row)}</tr>`),
    '</tbody></table>',
  ].join('');
}

function renderScale({ label, rungs }: Extract<Block, { kind: 'SCALE' }>, language: Language): string {
  const plain = rungs.every(({ sign }) => sign === '') ? ' data-plain' : '';
  const lines = rungs.map(({ level, sign, word, text }) => {
    const number = sign === '' ? '' : `<b>${escapeHtml(sign)}</b>`;
    return `<li${level === 0 ? ' class="expected"' : ''}>${number}${element('span', word, language)}${element('span', text, language)}</li>`;
  });
  return `<ol class="scale"${plain} aria-label="${escapeHtml(label)}">${lines.join('')}</ol>`;
}

function renderRung({ level, sign, word, text }: Rung, language: Language): string {
  const number = sign === '' ? '' : `<b>${escapeHtml(sign)}</b>`;
  const said = sign === '' ? `${element('b', word, language, ' class="word"')}<br>` : '';
  return `<li${level === 0 ? ' class="expected"' : ''}>${number}<div>${said}${element('span', text, language)}</div></li>`;
}

function renderTrellis(figure: TrellisFigure, language: Language): string {
  const rungs = figure.rungs.map((rung) => renderRung(rung, language)).join('');
  const key = trellisKey(figure).map(({ icon, text }) => `<li>${icon}${element('span', text, language)}</li>`);
  return [
    '<figure class="trellis">',
    rungs === '' ? '<div class="plot" data-alone>' : `<div class="plot"><ol class="rungs">${rungs}</ol>`,
    trellisSvg(figure),
    `</div><figcaption><ul>${key.join('')}</ul></figcaption></figure>`,
  ].join('');
}

function renderHomeCard({ picture, title, facts, stop }: HomeCard, language: Language): string {
  const strokes = picture === null ? [] : HOME_PICTURES[picture].strokes;
  const drawing = strokes.map((stroke) => `<path d="${stroke}"/>`).join('');
  return [
    `<li><div>${drawing === '' ? '' : `<svg viewBox="0 0 96 96" aria-hidden="true">${drawing}</svg>`}</div><div>`,
    element('h3', title, language),
    renderFacts(facts, language),
    stop === '' ? '' : element('p', stop, language, ' class="stop"'),
    '</div></li>',
  ].join('');
}

function renderSignHere({ lines, words }: Extract<Block, { kind: 'SIGN_HERE' }>, language: Language): string {
  const [name, signature, date] = words;
  const named = name === '' ? ' data-named' : '';
  const rows = lines.map((line) =>
    [
      `<li>${element('b', line, language)}`,
      ...[name, signature, date].filter(Boolean).map((word) => element('span', word, language)),
      '</li>',
    ].join(''),
  );
  return `<ul class="sign"${named}>${rows.join('')}</ul>`;
}

function renderBlock(block: Block, language: Language): string {
  switch (block.kind) {
    case 'HEADING':
      return element(`h${block.level}`, block.text, language);
    case 'PARAGRAPH':
      return element('p', block.text, language, block.tone ? ` class="${block.tone.toLowerCase()}"` : '');
    case 'NOTICE':
      return `<div class="notice">${block.lines.map((line) => element('p', line, language)).join('')}</div>`;
    case 'FACTS':
      return renderFacts(block.facts, language);
    case 'LIST':
      return `<ul>${block.items.map((item) => element('li', item, language)).join('')}</ul>`;
    case 'TABLE':
      return renderTable(block, language);
    case 'SCALE':
      return renderScale(block, language);
    case 'TRELLIS':
      return renderTrellis(block.figure, language);
    case 'HOME':
      return `<ul class="home">${block.cards.map((card) => renderHomeCard(card, language)).join('')}</ul>`;
    case 'SIGN_HERE':
      return renderSignHere(block, language);
    case 'TOGETHER':
      return `<div class="together">${renderBlocks(block.blocks, language)}</div>`;
  }
}

function renderBlocks(blocks: readonly Block[], language: Language): string {
  return blocks.map((block) => renderBlock(block, language)).join('');
}

function renderSeal({ seal, language }: PlanDocument, qr: QrSquares | undefined): string {
  if (seal === null) return '';
  const picture = qr
    ? `<svg role="img" aria-label="${escapeHtml(seal.picture)}" viewBox="0 0 ${qr.size} ${qr.size}" shape-rendering="crispEdges"><path d="${escapeHtml(qr.path)}"/></svg>`
    : '';
  return `<div class="seal">${picture}<p><b>${escapeHtml(seal.code)}</b>${element('span', seal.scan, language)}</p></div>`;
}

/**
 * A paper as one page of HTML with its style in it: what Chromium prints and what the preview shows. Everything that
 * people wrote is escaped; there is no script and nothing to fetch.
 */
export function renderDocument(document: PlanDocument, { qr, fontFaces }: DocumentSurroundings): string {
  const { language, title, subtitle, letterhead, register, blocks } = document;
  const { clinic, lines } = letterhead;
  const heard = [title, subtitle].filter(Boolean).join(' · ');
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(heard)}</title>`,
    `<style>${fontFaces}${documentStyle(document)}</style></head>`,
    `<body><article class="paper ${register.toLowerCase()}"><header class="letterhead">`,
    `<div>${element('p', clinic, language, ' class="clinic"')}${lines.map((line) => element('p', line, language)).join('')}</div>`,
    `${renderSeal(document, qr)}</header>`,
    `<div class="title">${element('h1', title, language)}${subtitle === '' ? '' : element('p', subtitle, language)}</div>`,
    renderBlocks(blocks, language),
    '</article></body></html>',
  ].join('');
}
