/** The page's one script: Escape dismisses what is shown, and what would fall below the window is shown above. */

export const SCRIPT = `(()=>{const items=document.querySelectorAll('.source');
const owner=s=>s.parentElement;
items.forEach(s=>{const o=owner(s);
const place=()=>{o.classList.remove('above');const b=s.getBoundingClientRect(),r=o.getBoundingClientRect();
if(b.bottom>innerHeight&&r.top>b.height+8)o.classList.add('above')};
const back=()=>o.classList.remove('dismissed');
o.addEventListener('pointerenter',()=>{back();place()});o.addEventListener('focusin',()=>{back();place()})});
addEventListener('keydown',e=>{if(e.key==='Escape')items.forEach(s=>{const o=owner(s);if(o.matches(':hover,:focus-within'))o.classList.add('dismissed')})})})()`;

/** SHA-256 of the script, for the page's content security policy; a test holds the two together. */
export const SCRIPT_HASH = 'sha256-FAcxyCLKvJDI96+Ond3NTHIR1lCBx0hoynwRy7zutkY=';
