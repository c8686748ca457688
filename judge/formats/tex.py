"""The usual TeX of problem statements as Markdown. Commands that are not known are dropped, and their text is kept."""

from __future__ import annotations

import re

_INLINE = {"emph": "*", "textit": "*", "textbf": "**", "texttt": "`", "verb": "`"}
_SYMBOLS = {
    "ldots": "…", "dots": "…", "le": "≤", "leq": "≤", "ge": "≥", "geq": "≥", "neq": "≠", "ne": "≠", "times": "×",
    "cdot": "·", "infty": "∞", "pm": "±", "rightarrow": "→", "to": "→", "in": "∈", "sum": "Σ", "leftarrow": "←",
}  # fmt: skip
_NAMES = re.compile(r"\\(?:problemname|illustration)\s*\{[^}]*\}(?:\{[^}]*\}){0,2}")
_SECTION = re.compile(r"\\(?:sub)?section\*?\{([^}]*)\}")
_VERBATIM = re.compile(r"\\begin\{(verbatim|lstlisting)\}(.*?)\\end\{\1\}", re.DOTALL)
_COMMAND = re.compile(r"\\([a-zA-Z]+)\*?(?:\[[^\]]*\])?(?:\{([^{}]*)\})?")


def markdown(tex: str) -> str:
    """Return a statement in TeX as Markdown."""
    kept: list[str] = []

    def keep(match: re.Match[str]) -> str:
        kept.append(f"\n```\n{match[2].strip()}\n```\n")
        return f"\0{len(kept) - 1}\0"

    text = _VERBATIM.sub(keep, re.sub(r"(?<!\\)%[^\n]*\n?", "", tex))
    text = _NAMES.sub("", text)
    text = _SECTION.sub(r"\n## \1\n", text)
    text = re.sub(r"\\begin\{(?:itemize|enumerate|center|figure|tabular)\}(?:[\[{][^\]}]*[\]}])*", "\n", text)
    text = re.sub(r"\\end\{[a-z]+\}", "\n", text)
    text = re.sub(r"\s*\\item\b\s*", "\n- ", text)
    text = text.replace("``", "“").replace("''", "”").replace("~", " ").replace("---", "—").replace("--", "–")
    for _ in range(4):  # commands within commands
        text = _COMMAND.sub(_command, text)
    text = text.replace("$$", "$")
    text = re.sub(r"\\([%#&_{}$ ,;])", r"\1", text).replace("\\\\", "\n")
    text = re.sub(r"\n{3,}", "\n\n", text).strip()
    return re.sub("\0(\\d+)\0", lambda match: kept[int(match[1])], text) + "\n"


def _command(match: re.Match[str]) -> str:
    name, argument = match[1], match[2]
    if name in _SYMBOLS:
        return _SYMBOLS[name] + (argument or "")
    mark = _INLINE.get(name, "")
    return f"{mark}{argument}{mark}" if argument else ""
