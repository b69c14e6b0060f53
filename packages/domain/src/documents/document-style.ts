import type { PlanDocument } from './document-blocks.ts';
import { cssString } from './escape.ts';

const FAMILIES = "'Atkinson Hyperlegible Next', 'Noto Sans Devanagari', sans-serif";

/** What is repeated on every page: why it is not to be worked by above, whose it is and the count of pages below. */
function pageBoxes({ running: { whose, mark, page } }: PlanDocument): string {
  const [before, between, after] = page;
  const count = `${cssString(before)} counter(page) ${cssString(between)} counter(pages) ${cssString(after)}`;
  const box = `font: 8pt ${FAMILIES}; color: #333;`;
  return `@page {
  size: A4; margin: 20mm 18mm 18mm;
  @top-left { content: ${mark === '' ? 'none' : cssString(mark)}; ${box} font-weight: 650; color: #000; }
  @bottom-left { content: ${cssString(whose)}; ${box} width: 75%; }
  @bottom-right { content: ${count}; ${box} white-space: nowrap; }
}
@page :first { margin-top: ${mark === '' ? '14mm' : '20mm'}; }`;
}

const RULES = `
* { box-sizing: border-box; }
html { font: 10.5pt/1.45 ${FAMILIES}; color: #000; background: #fff; font-variant-numeric: tabular-nums; }
html:lang(hi) { line-height: 1.6; }
body { margin: 0; }
h1, h2, h3, p, dl, dd, ul, ol, figure, table { margin: 0; padding: 0; }
h1, h2, h3, b, dt, th { font-weight: 650; }
h1 { font-size: 20pt; line-height: 1.2; }
h2 { font-size: 13.5pt; line-height: 1.3; margin-top: 7mm; padding-bottom: 1mm; border-bottom: .35mm solid #000; break-after: avoid; }
h3 { font-size: 11.5pt; line-height: 1.35; margin-top: 5mm; break-after: avoid; }
p { margin-top: 2mm; orphans: 3; widows: 3; }
.letterhead { display: flex; justify-content: space-between; align-items: flex-start; gap: 8mm; padding-bottom: 4mm; border-bottom: .7mm solid #000; }
.clinic { font-size: 12.5pt; font-weight: 650; line-height: 1.3; }
.clinic + p, .letterhead div p + p { margin-top: .5mm; }
.letterhead p { margin-top: 0; }
.seal { display: flex; gap: 3mm; align-items: center; font-size: 8pt; line-height: 1.35; max-width: 78mm; }
.seal svg { flex: none; width: 21mm; height: 21mm; }
.seal b { display: block; font-size: 12pt; letter-spacing: .03em; }
.title { margin-top: 6mm; }
.title p { margin-top: 1mm; font-size: 13pt; }
.lead { font-size: 11.5pt; }
.small { font-size: 8.5pt; color: #333; }
.strong { font-weight: 650; }
.notice { margin-top: 3mm; padding: 1.2mm 3mm; border: .35mm solid #000; border-left-width: 1.6mm; font-size: 9.5pt; break-inside: avoid; }
.notice p { margin: 0; }
h2 + p { break-after: avoid; }
.together { break-inside: avoid; }
.facts { display: grid; grid-template-columns: 1fr 1fr; gap: .8mm 5mm; margin-top: 3mm; }
.facts { break-inside: avoid; }
.facts div { display: grid; grid-template-columns: 35mm 1fr; gap: 2mm; }
.facts .wide { grid-column: 1 / -1; }
.facts dt { color: #333; font-size: 9pt; padding-top: .2mm; }
ul { margin-top: 2mm; padding-left: 5mm; }
li + li { margin-top: 1mm; }
table { width: 100%; margin-top: 3mm; border-collapse: collapse; font-size: 9pt; line-height: 1.35; }
html:lang(hi) table { line-height: 1.5; }
th, td { padding: 1.3mm 2.5mm 1.3mm 0; text-align: left; vertical-align: top; border-bottom: .2mm solid #777; overflow-wrap: break-word; }
thead th { border-bottom: .35mm solid #000; font-size: 8.5pt; color: #333; }
tbody th { font-weight: 650; }
tr { break-inside: avoid; }
.scale { list-style: none; margin-top: 3mm; padding: 0; border-left: .7mm solid #000; }
.scale li { display: grid; grid-template-columns: 9mm 44mm 1fr; gap: 2mm; padding: .9mm 0 .9mm 3mm; margin: 0; border-bottom: .2mm solid #aaa; font-size: 9.5pt; }
.scale[data-plain] li { grid-template-columns: 50mm 1fr; }
.scale .expected { font-weight: 650; }
.trellis { margin-top: 4mm; break-inside: avoid; }
.plot { display: grid; grid-template-columns: 1fr auto; gap: 4mm; }
.plot[data-alone] { display: block; }
.rungs { list-style: none; font-size: 8.5pt; line-height: 1.22; }
.rungs li { display: flex; align-items: center; gap: 2mm; height: 52px; margin: 0; }
.rungs b { flex: none; min-width: 6mm; font-size: 10pt; }
.rungs .expected { font-weight: 650; }
.plot svg { display: block; margin-top: 4px; font-size: 10px; font-family: inherit; }
.plot svg text { fill: #000; }
.plot svg .small { fill: #333; font-size: 9px; }
.week { stroke: #ccc; stroke-width: .7; }
.rung { stroke: #888; stroke-width: .8; }
.zero { stroke: #000; stroke-width: 1.6; }
.plot path.expected { stroke: #333; stroke-width: 1; fill: none; }
.break { stroke: #000; fill: none; }
.today { stroke: #000; stroke-width: 1; }
.vine { stroke: #000; stroke-width: 1.6; fill: none; }
.leaf { fill: #000; stroke: #000; stroke-width: 1.2; }
.leaf.open { fill: #fff; }
.letters { font-weight: 650; font-size: 10px; }
.sighting { fill: #ddd; stroke: #000; stroke-width: 1.3; }
.rating { fill: #fff; stroke: #000; stroke-width: 1.8; }
figcaption ul { display: flex; flex-wrap: wrap; gap: 1mm 6mm; list-style: none; padding: 0; margin-top: 1.5mm; font-size: 8.5pt; }
figcaption li { display: flex; align-items: center; gap: 1.5mm; margin: 0; }
.icon { flex: none; }
.home { list-style: none; padding: 0; margin-top: 3mm; }
.home > li { display: grid; grid-template-columns: 24mm 1fr; gap: 5mm; padding: 3.5mm 0; margin: 0; border-bottom: .2mm solid #777; break-inside: avoid; }
.home h3 { margin-top: 0; }
.home svg { width: 24mm; height: 24mm; fill: none; stroke: #000; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
.home .facts { margin-top: 1.5mm; }
.home .facts div { grid-template-columns: 26mm 1fr; }
.stop { font-weight: 650; padding-left: 3mm; border-left: 1.6mm solid #000; }
.sign { list-style: none; padding: 0; }
.sign li { display: grid; grid-template-columns: 1.3fr 1fr 1.4fr .8fr; gap: 5mm; align-items: end; min-height: 17mm; margin: 0; }
.sign[data-named] li { grid-template-columns: 1.6fr 1.4fr .8fr; }
.sign span { border-top: .2mm solid #000; padding-top: .8mm; font-size: 8.5pt; color: #333; }
@media screen {
  html { background: #f1eee7; }
  .paper { max-width: 210mm; margin: 6mm auto; padding: 14mm 18mm 18mm; background: #fff; border: 1px solid #d9d3c7; }
}
@media screen and (max-width: 700px) {
  .paper { margin: 0; padding: 5mm; border: 0; }
  .plot { display: block; }
  .plot svg { width: 100%; height: auto; }
  .rungs li { height: auto; }
  .scale li, .facts, .facts div, .sign li { grid-template-columns: 1fr; }
}
`;

/** The style of a paper, on pages and in the preview alike. */
export function documentStyle(document: PlanDocument): string {
  return `${pageBoxes(document)}${RULES}`;
}
