"""Parts of error messages: quoted input in one bounded line, and the nearest known name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from judge.text.messages import Phrase, phrase

SHOWN = 60
# C0 and C1 controls but tab and newline, and the marks that turn the direction of text: a terminal obeys them all.
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def quoted(text: str) -> str:
    """Return ``text`` in a form that is safe to show: one line, controls escaped, at most ``SHOWN`` characters."""
    return repr(text) if len(text) <= SHOWN else f"{text[:SHOWN]!r}…"


def nearest(word: str, known: Iterable[str]) -> Phrase:
    """Return the end of an error's sentence: a suggestion from ``known``, otherwise the known names."""
    from difflib import get_close_matches

    names = sorted(known)
    close = get_close_matches(word[:SHOWN], names, n=1, cutoff=0.5)
    if close:
        return phrase("did you mean {word!r}?", word=close[0])
    listed = ", ".join(names[:12]) + (", …" if len(names) > 12 else "")
    return phrase("known: {names}", names=listed) if names else phrase("there is none")


def either(names: Sequence[str]) -> Phrase:
    """Return the names as a list for a sentence: ``a or b or c``."""
    listed = phrase("{name}", name=names[0])
    for name in names[1:]:
        listed = phrase("{one} or {other}", one=listed, other=name)
    return listed


def control_character(text: str) -> tuple[int, str] | None:
    """Return the place and name of the first control character that text for people must not hold, or None."""
    found = _CONTROL.search(text)
    return (found.start(), f"U+{ord(found.group()):04X}") if found else None
