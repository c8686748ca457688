"""Shorten long texts to the room that a page has for them, counted in bytes of HTML after escaping."""

from __future__ import annotations

from collections.abc import Sequence

from judge.text.clean import ELLIPSIS, clean


def size(text: str) -> int:
    """Return the bytes that a cleaned text takes in a page."""
    from markupsafe import escape

    return len(escape(text).encode())


def fit(texts: Sequence[str], room: int) -> list[str]:
    """Return the texts, cleaned. If they do not fit together, the longest lose their ends, as little as possible."""
    cleaned = [clean(text) for text in texts]
    sizes = [size(text) for text in cleaned]
    left = room
    for place, index in enumerate(sorted(range(len(cleaned)), key=sizes.__getitem__)):
        share = left // (len(cleaned) - place)
        if sizes[index] > share:
            cleaned[index] = _head(cleaned[index], share)
        left -= min(sizes[index], share)
    return cleaned


def _head(text: str, room: int) -> str:
    """Return the beginning of a text that takes at most ``room`` bytes, not counting the ellipsis."""
    kept = text[:room]
    while kept and (taken := size(kept)) > room:
        kept = kept[: min(len(kept) - 1, len(kept) * room // taken)]
    return kept + ELLIPSIS
