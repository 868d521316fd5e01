/** The look of the page: the reader's own font and colour scheme, contrast of 7:1, and paper. */
export const HTML_STYLE = `
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0; color: light-dark(#1a1a1a, #eee); background: light-dark(#fff, #161616); }
main { max-width: 60rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.2rem; margin-top: 2rem; }
.wide { overflow-x: auto; } table { border-collapse: collapse; } caption { text-align: left; font-weight: 600; padding-bottom: .25rem; }
th, td { padding: .25rem .75rem; border: 1px solid light-dark(#999, #777); } td { text-align: right; } th[scope=row] { text-align: left; }
ul { list-style: none; padding: 0; } li { border-top: 1px solid light-dark(#bbb, #555); padding: .5rem 0; break-inside: avoid; }
li p { margin: .25rem 0; } .next { font-weight: 600; } dt { font-weight: 600; margin-top: .75rem; } dd { margin-left: 1.5rem; }
.state { display: inline-block; border: 1px solid; border-radius: .25rem; padding: 0 .4rem; font-size: .9rem; font-weight: 600; }
.evidence, .declared, .explained { color: light-dark(#0a4d0a, #9fdf9f); } .missing, .must { color: light-dark(#8a0f0f, #ffb0b0); }
.partial, .should, .for-people { color: light-dark(#5c4400, #ffd98a); }
a { color: light-dark(#0b3d91, #9cc4ff); overflow-wrap: anywhere; } code { overflow-wrap: anywhere; }
@media print { main { max-width: none; } a { color: inherit; } a::after { content: " (" attr(href) ")"; font-size: .8rem; } }
`;
