"""Convert the usual TeX of problem statements to Markdown. Unknown commands are dropped, and their text is kept."""

from __future__ import annotations

import re
from collections.abc import Callable

_INLINE = {"emph": "*", "textit": "*", "textbf": "**", "texttt": "`", "verb": "`"}
_SYMBOLS = {
    "ldots": "…", "dots": "…", "le": "≤", "leq": "≤", "ge": "≥", "geq": "≥", "neq": "≠", "ne": "≠", "times": "×",
    "cdot": "·", "infty": "∞", "pm": "±", "rightarrow": "→", "to": "→", "in": "∈", "sum": "Σ", "leftarrow": "←",
}  # fmt: skip
# The statement is not trusted. An argument ends before the next opening bracket, and white space is matched only from
# its beginning, so no part of the text is scanned repeatedly, and all patterns take linear time.
_NAMES = re.compile(r"\\(?:problemname|illustration)\s*\{[^{}]*\}(?:\{[^{}]*\}){0,2}")
_SECTION = re.compile(r"\\(?:sub)?section\*?\{([^{}]*)\}")
_VERBATIM = re.compile(r"\\begin\{(verbatim|lstlisting)\}")
_COMMAND = re.compile(r"\\([a-zA-Z]+)\*?(?:\[[^\[\]]*\])?(?:\{([^{}]*)\})?")
_ITEM = re.compile(r"(?<!\s)\s*\\item\b\s*")


def markdown(tex: str) -> str:
    """Return a statement in TeX as Markdown."""
    verbatim: list[str] = []

    def keep(content: str) -> str:
        verbatim.append(f"\n```\n{content.strip()}\n```\n")
        return f"\0{len(verbatim) - 1}\0"

    text = _without_verbatim(re.sub(r"(?<!\\)%[^\n]*\n?", "", tex.replace("\0", "")), keep)
    text = _NAMES.sub("", text)
    text = _SECTION.sub(r"\n## \1\n", text)
    text = re.sub(r"\\begin\{(?:itemize|enumerate|center|figure|tabular)\}(?:[\[{][^\]}]*[\]}])*", "\n", text)
    text = re.sub(r"\\end\{[a-z]+\}", "\n", text)
    text = _ITEM.sub("\n- ", text)
    text = text.replace("``", "“").replace("''", "”").replace("~", " ").replace("---", "—").replace("--", "–")
    for _ in range(4):  # commands within commands
        text = _COMMAND.sub(_command, text)
    text = text.replace("$$", "$")
    text = re.sub(r"\\([%#&_{}$ ,;])", r"\1", text).replace("\\\\", "\n")
    text = re.sub(r"\n{3,}", "\n\n", text).strip()
    return re.sub("\0(\\d+)\0", lambda match: verbatim[int(match[1])], text) + "\n"


def _without_verbatim(tex: str, keep: Callable[[str], str]) -> str:
    """Return the text with each verbatim part replaced by what ``keep`` returns for it."""
    parts, at = [], 0
    unended: set[str] = set()
    for begin in _VERBATIM.finditer(tex):
        ending = f"\\end{{{begin[1]}}}"
        if begin.start() < at or ending in unended:
            continue
        end = tex.find(ending, begin.end())
        if end < 0:
            unended.add(ending)
            continue
        parts += [tex[at : begin.start()], keep(tex[begin.end() : end])]
        at = end + len(ending)
    return "".join([*parts, tex[at:]])


def _command(match: re.Match[str]) -> str:
    name, argument = match[1], match[2]
    if name in _SYMBOLS:
        return _SYMBOLS[name] + (argument or "")
    mark = _INLINE.get(name, "")
    return f"{mark}{argument}{mark}" if argument else ""
