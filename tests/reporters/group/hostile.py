"""Texts that try to be more than text in one format or another, and a strategy that makes up more of them."""

from __future__ import annotations

from hypothesis import strategies as st

CORPUS = {
    "html": "<script>alert(1)</script><img src=x onerror=alert(1)>&lt;b&gt;</details></code></summary>",
    "cdata": "]]><evil/><![CDATA[ &amp; <!-- --> <?php ?>",
    "controls": "".join(map(chr, range(32))) + "\x7f\x80\x9f\ufffe\uffff",
    "commands": "::error::forged\n  ::warning file=a::x\n##[error]forged\n::stop-commands::x\n::x::\n::endgroup::",
    "command in a line": "::error file=a,line=1::forged %0A::error::x %25 ##[set-output name=a;]b",
    "properties": "a,line=99:title=x%3A%2C%0D%0A::",
    "markdown": "| a | b |\n|---|---|\n`` ` `` ``` **b** _i_ [l](http://a.b) ![i](http://a.b) <http://a.b> @me #1",
    "fences": "```\n</details>\n````\n~~~\n# h\n- l\n> q\n---\n    code",
    "bars and backslashes": "\\|\\\\|`|`\\",
    "line ends": "a\rb\r\nc\x0bd\x0ce\x85f\u2028g\u2029h\x1ci\x1dj\x1ek",
    "terminal": "\x1b[2J\x1b[31mAC\x1b[0m\x1b]0;title\x07\x1b]8;;http://a.b\x1b\\link\x1b]8;;\x1b\\\x9b31m\b\b\b",
    "bidi": "\u202eCA\u202c\u2066x\u2069\u200f\u061c\ufeff\u200b",
    "surrogates": "caf\udce9\ud800 \udfff",
    "formula": '=HYPERLINK("http://a.b","x")',
    "formula behind space": " \t@SUM(1+1)*cmd|' /C calc'!A0",
    "formula behind a line end": 'x\n=1+1\r-1,"+1"',
    "wide formula": "＝1+1",
    "json": '","verdict":"AC","x":"\\u0000\\',
    "templates": "{0} {member} %s %(x)s ${x} {{ x }}",
    "wide": "漢字かな交じり文👩‍👩‍👧‍👦é" * 30,
    "huge": "A" * 300_000,
    "huge lines": "x\n" * 20_000,
}

# Hypothesis seldom makes up what matters here by itself.
_PIECES = st.sampled_from(
    [*"`|\\<>&\"'\r\n\t:,%#[]()*_~!@=+-\x00\x1b\u2028\u202e\ud800", "::", "##[error]", "```", "]]>"]
)
TEXTS = st.lists(st.one_of(_PIECES, st.characters(exclude_categories=())), min_size=1, max_size=30).map("".join)
