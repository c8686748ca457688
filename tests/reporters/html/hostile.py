"""Texts that try to be more than text in a page."""

from __future__ import annotations

TEXTS = (
    "<script>window.pwned = 1; alert(1)</script>",
    "</script><script>window.pwned = 1</script>",
    "</style><style>body { display: none }</style>",
    "</title><script>window.pwned = 1</script>",
    "<!--<script>",
    "--><img src=x onerror='window.pwned = 1'>",
    "\"><img src='https://example.org/x.png' onerror=alert(1)>",
    "' onmouseover='window.pwned = 1' autofocus onfocus='window.pwned = 1' x='",
    '" onfocus="window.pwned = 1" tabindex="0" autofocus style="position: fixed; inset: 0',
    "<svg/onload=window.pwned=1><animate onbegin=alert(1) attributeName=x dur=1s>",
    "<iframe srcdoc='<script>parent.pwned = 1</script>'></iframe><base href='https://example.org/'>",
    "<a href='javascript:window.pwned=1'>click</a><form action='https://example.org/'><button>",
    "</details></dialog></table></pre></textarea></svg></template><h1>free</h1>",
    "javascript:window.pwned=1//#\u0000",
    "{{ 7 * 7 }}{% raw %}${7 * 7}{rows} {0.__class__} %s",
    "&lt;b&gt; &amp;amp; &#60;script&#62;",
    "\u2028window.pwned = 1\u2029\u0085 \ufeff\ufffe",
    "\u202egnp.exe\u2066 \u200b\u00ad\udc80\ud800",
    "\x1b]8;;https://example.org\x07\x1b[2J\x9b31m \x00\x08\x7f",
    "%3Cscript%3E%20/#a/b?c=d&e",
    "a\tb\r\nc   d",
    "__proto__",
)
