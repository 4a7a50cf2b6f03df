/** How the page looks: calm, readable, dark where the reader's screen is, complete on paper. */
export const STYLE = `
:root{color-scheme:light dark;--ink:#1d2327;--soft:#5c6770;--line:#d8dde1;--paper:#fbfaf8;--card:#fff;--accent:#7a3b1d;--warn:#8a2b12;--lane:#c9b8a8}
@media (prefers-color-scheme:dark){:root{--ink:#e7e4df;--soft:#a3a9ad;--line:#3a4045;--paper:#16191b;--card:#1f2326;--accent:#e0a07a;--warn:#f0977c;--lane:#5d5148}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:17px/1.55 Georgia,'Times New Roman',serif}
header,main{max-width:46rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:1.5rem;color:var(--soft);font:14px/1.5 system-ui,sans-serif}
.mark{font-weight:700;letter-spacing:.08em;text-transform:uppercase;color:var(--accent);margin:0}
article{border-top:3px solid var(--accent);margin:2rem 0 3rem;padding-top:.5rem}
h1{font-size:1.75rem;line-height:1.2;margin:.5rem 0 1rem}
h2{font:600 .85rem/1.4 system-ui,sans-serif;letter-spacing:.06em;text-transform:uppercase;color:var(--soft);margin:1.8rem 0 .4rem}
ul{list-style:none;padding:0;margin:0}
li{margin:.35rem 0;position:relative}
.sentence{text-decoration:underline dotted var(--lane);text-underline-offset:.22em;cursor:help}
.sentence:focus-visible{outline:2px solid var(--accent);outline-offset:3px;border-radius:2px}
.what-does-not-add-up .sentence{color:var(--warn)}
.background{color:var(--soft)}
.notes{font:11px system-ui,sans-serif}.notes a,td a{color:var(--accent);text-decoration:none;padding:0 .1em}
.source{display:none;position:absolute;z-index:2;left:0;top:100%;max-width:38rem;max-height:20rem;overflow:auto;background:var(--card);border:1px solid var(--line);border-left:4px solid var(--accent);border-radius:4px;padding:.6rem .8rem;box-shadow:0 6px 24px #0003;font-size:.92rem}
.sentence:hover~.source,.sentence:focus~.source,.source:hover{display:block}
.quote{display:block;margin:.25rem 0}.voice{display:block;color:var(--soft);font:12px/1.4 system-ui,sans-serif}
table{border-collapse:collapse;width:100%;font:14px/1.4 system-ui,sans-serif;margin:.6rem 0}
caption{text-align:left;color:var(--soft);padding:.2rem 0}
th,td{text-align:left;padding:.25rem .5rem;border-bottom:1px solid var(--line);font-weight:400;vertical-align:top}
thead th{font-weight:600}.n{text-align:right;font-variant-numeric:tabular-nums}.whole th,.whole td{font-weight:600}
details{margin:.8rem 0;overflow-x:auto}summary{cursor:pointer;font:14px system-ui,sans-serif;color:var(--soft)}
svg{width:100%;height:auto;margin:.4rem 0 .8rem;font:12px system-ui,sans-serif}
svg text{fill:var(--ink)}svg .soft{fill:var(--soft)}svg .lane{stroke:var(--lane);stroke-width:2;fill:none}svg .dot{fill:var(--accent);stroke:var(--paper);stroke-width:2}svg .open{fill:var(--paper);stroke:var(--accent);stroke-width:2;stroke-dasharray:3 2}
.sources ol{padding-left:2rem;font-size:.9rem}
nav ol{padding-left:1.2rem}nav a{color:var(--accent)}
@media print{body{background:#fff;color:#000;font-size:11pt}.source,header p:last-of-type{display:none!important}.sentence{text-decoration:none}article{break-inside:auto}h2{break-after:avoid}li,tr{break-inside:avoid}a{color:inherit}}
@media not print{.sources{border-top:1px solid var(--line)}}
`;
