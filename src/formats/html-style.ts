/** How the page looks: calm, readable, dark where the reader's screen is, complete on paper. */
const COLOURS = `
:root{color-scheme:light dark;--paper:#f7f5f1;--card:#fffefb;--ink:#23282c;--soft:#5f6870;--line:#dcd7ce;--accent:#2d5a6b;--mark:#f4e3b8;--warn:#8a4a12;--warn-ground:#fbf1e2;
--lane:#b4aa9b;--band:#dfe9ec;--hatch:#b9b1a4;--civilians:#c2703d;--police:#2f6f8f;--military:#5f8a72;--forces:#7b93a0;--perpetrators:#5d5a66}
@media (prefers-color-scheme:dark){:root{--paper:#15181a;--card:#1f2427;--ink:#e6e3dd;--soft:#a2aab0;--line:#363c40;--accent:#8cc0d2;--mark:#5a4a1e;--warn:#e9a869;--warn-ground:#2a2118;
--lane:#6a645b;--band:#22343b;--hatch:#5c574f;--civilians:#d98a58;--police:#5aa0c4;--military:#82b196;--forces:#8fa6b3;--perpetrators:#98949f}}`;

const TEXT = `
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font:17px/1.6 Charter,'Bitstream Charter','Sitka Text',Cambria,Georgia,serif;-webkit-text-size-adjust:100%}
.page,main{max-width:47rem;margin:0 auto;padding:0 1.25rem}
header.page{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:.25rem 1.5rem;padding-top:1.4rem;color:var(--soft)}
header.page,footer.page,.eyebrow,.key-figures,.doubts,figcaption,table,.voice,.more,.marks,h2,h3,.reports,nav{font-family:system-ui,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif}
header.page p,footer.page p{margin:0;font-size:.8rem}
footer.page{padding-top:1.5rem;padding-bottom:3rem;color:var(--soft)}
header.page .mark{display:flex;align-items:center;gap:.45rem;font-size:.95rem;font-weight:600;letter-spacing:.02em;color:var(--ink)}
.stones{width:1.35rem;height:1.35rem;fill:var(--accent);margin:0}
.skip{position:absolute;left:-999rem}.skip:focus{left:1rem;top:.5rem;background:var(--card);padding:.3rem .7rem;z-index:9}
a{color:var(--accent);text-underline-offset:.15em}
:focus-visible{outline:2px solid var(--accent);outline-offset:3px;border-radius:3px}
article{margin:1.2rem 0 3.5rem}article+article{border-top:1px solid var(--line);padding-top:2rem}
.eyebrow{margin:1.2rem 0 .3rem;font-size:.78rem;color:var(--soft);display:flex;flex-wrap:wrap;gap:0 .55rem}
.eyebrow span:first-child{text-transform:capitalize;color:var(--accent);font-weight:600}
.eyebrow span+span::before{content:'·';margin-right:.55rem}
main>h1,article>header>h1,article>header>h2{font:600 2rem/1.18 Charter,'Bitstream Charter','Sitka Text',Cambria,Georgia,serif;letter-spacing:-.012em;margin:.1rem 0 1.1rem;text-wrap:balance;text-transform:none;color:var(--ink)}
.toll-in-title{color:var(--soft);font-weight:400}
section>h2,section>h3{font-size:.8rem;font-weight:650;line-height:1.4;letter-spacing:.055em;text-transform:uppercase;color:var(--soft);margin:2.1rem 0 .55rem;padding-top:.55rem;border-top:1px solid var(--line)}
ul{list-style:none;padding:0;margin:0}
section>ul>li{margin:.42rem 0;position:relative}`;

const SENTENCES = `
.sentence{text-decoration:underline;text-decoration-style:dotted;text-decoration-color:var(--lane);text-decoration-thickness:1px;text-underline-offset:.24em;cursor:help}
.sentence:hover,.sentence:focus{text-decoration-color:var(--accent);text-decoration-style:solid}
.marks{font-size:.66rem;line-height:1;white-space:nowrap}.marks a{text-decoration:none;padding:.1em .12em;opacity:.75}.marks a:hover{opacity:1;text-decoration:underline}
.source{position:absolute;display:none;z-index:5;left:-.6rem;top:100%;width:min(40rem,calc(100% + 1.2rem));max-height:19rem;overflow:auto;background:var(--card);border:1px solid var(--line);border-radius:8px;padding:.35rem 1rem .6rem;box-shadow:0 1px 2px #0001,0 10px 34px #0003;font-size:.92rem;line-height:1.5;animation:appear .14s .09s both}
@keyframes appear{from{opacity:0}}
.above>.source{top:auto;bottom:100%}
.sentence:hover~.source,.sentence:focus~.source,.key-figure:hover~.source,.key-figure:focus~.source,.source:hover{display:block}
.dismissed>.source{display:none!important}
.passage{display:block;padding:.5rem 0}.passage+.passage{border-top:1px solid var(--line)}
.passage q,.sources q{quotes:none}
mark{background:var(--mark);color:inherit;padding:.05em .1em;border-radius:2px;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.voice,.more{display:block;color:var(--soft);font-size:.74rem;line-height:1.45;margin-top:.15rem}
.background>ul{color:var(--soft)}
section.what-does-not-add-up>ul{background:var(--warn-ground);border-left:3px solid var(--warn);border-radius:0 6px 6px 0;padding:.45rem 1rem}
.what-does-not-add-up>h2,.what-does-not-add-up>h3,.doubts a{color:var(--warn)}
.what-does-not-add-up .sentence{text-decoration-color:var(--warn)}`;

const FIGURES = `
.key-figures{position:relative;display:flex;flex-wrap:wrap;gap:.9rem 2.6rem;margin:0 0 .5rem}
.key-figure{display:inline-grid;grid-template-columns:auto auto;align-items:baseline;column-gap:.45rem;cursor:help}
.number{font-size:2.6rem;font-weight:300;line-height:1;letter-spacing:-.03em;font-variant-numeric:lining-nums}
.effect{font-size:.92rem;color:var(--soft)}.range{grid-column:1/-1;font-size:.74rem;color:var(--soft);margin-top:.2rem}
.doubts{margin:.7rem 0 0;font-size:.85rem}
figure{margin:1.1rem 0 1.2rem}figcaption,caption{text-align:left;color:var(--soft);font-size:.78rem;margin-bottom:.5rem}
.scroll{overflow-x:auto;margin:1.3rem 0}
table{border-collapse:collapse;width:100%;font-size:.82rem;line-height:1.4;font-variant-numeric:tabular-nums}
caption{padding-bottom:.3rem}
th,td{text-align:left;padding:.3rem .6rem .3rem 0;border-bottom:1px solid var(--line);font-weight:400;vertical-align:baseline}
thead th{font-size:.74rem;color:var(--soft);border-bottom:1px solid var(--soft)}
.n{text-align:right;padding-right:1.1rem}
td.n:nth-of-type(3){font-weight:650}
.event th{font-weight:600;padding-top:.95rem;border-bottom-color:var(--lane)}
tbody.whole .event th{padding-top:.5rem}
.label th{padding-left:1.1rem;color:var(--soft)}
.aside{color:var(--soft);font-size:.92em;white-space:nowrap;border-bottom:1px dotted var(--lane)}`;

const DRAWINGS = `
svg{display:block;width:100%;height:auto;font:13px system-ui,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif;overflow:visible}
svg text{fill:var(--ink)}svg .soft{fill:var(--soft)}svg .strong{font-weight:600}svg .small{font-size:11px}
.hatch-ground{fill:var(--paper)}.hatch-line{stroke:var(--hatch);stroke-width:2.6}
.lane{stroke:var(--lane);stroke-width:2;fill:none}
.dot,.stated{fill:var(--accent)}.dot{stroke:var(--paper);stroke-width:2}.open{stroke:var(--accent);stroke-width:1.6}
.aside{fill:var(--paper);stroke:var(--soft);stroke-width:1.6}.place{fill:var(--civilians);stroke:var(--paper);stroke-width:1.5}
.band{fill:var(--band)}.best{stroke:var(--accent);stroke-width:1.5;fill:none}.axis{stroke:var(--soft);fill:none}.grid{stroke:var(--line);fill:none}
.span{stroke:var(--accent);stroke-width:2;fill:none}.open-end{stroke:var(--accent);stroke-width:2;stroke-dasharray:3 4;fill:none}.course{stroke:var(--accent);stroke-width:1.5;fill:none;stroke-linejoin:round}
.sea{fill:var(--card);stroke:var(--line)}.tick{stroke:var(--paper);stroke-width:1;opacity:.55;fill:none}
.group-civilians{fill:var(--civilians)}.group-police{fill:var(--police)}.group-military{fill:var(--military)}.group-security-forces{fill:var(--forces)}.group-perpetrators{fill:var(--perpetrators)}`;

const SOURCES = `
.sources{font-size:.86rem}
.sources ol{padding-left:2rem;margin:.8rem 0}.sources ol>li{margin:.45rem 0;padding-left:.2rem}
.sources ol>li::marker{color:var(--soft);font:.74rem system-ui,sans-serif}
.sources li:target{background:var(--mark);outline:4px solid var(--mark);border-radius:2px}
.sources ol mark{background:none;border-bottom:1px solid var(--lane);border-radius:0}
.reports .voice{display:inline;overflow-wrap:anywhere}.withheld{color:var(--soft)}
nav ol{padding-left:1.4rem;font-size:.92rem}`;

const ON_PAPER = `
@media (max-width:34rem){body{font-size:16px}main>h1,article>header>h1,article>header>h2{font-size:1.55rem}figure{overflow-x:auto}figure svg{min-width:34rem}}
@media (prefers-reduced-motion:reduce){.source{animation:none}}
@media print{
:root{--paper:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#bbb;--accent:#234754;--mark:#eee;--warn:#6b3a0e;--warn-ground:#fff;--lane:#999;--band:#e4ecef;--hatch:#aaa}
@page{margin:18mm 16mm}
body{font-size:10.5pt;line-height:1.45}.page,main{max-width:none;padding:0}
.source,.hint,.skip,nav{display:none!important}.sentence{text-decoration:none}.scroll{overflow:visible}
h1,h2,h3,figcaption,caption{break-after:avoid}li,tr,figure{break-inside:avoid}article+article{break-before:page}
.sources{display:block;font-size:8.5pt}.sources a[href^=http]::after{content:' <' attr(href) '>';overflow-wrap:anywhere}
.band,.group-civilians,.group-police,.group-military,.group-security-forces,.group-perpetrators,.dot,mark{-webkit-print-color-adjust:exact;print-color-adjust:exact}
}`;

export const STYLE = [COLOURS, TEXT, SENTENCES, FIGURES, DRAWINGS, SOURCES, ON_PAPER].join('');
