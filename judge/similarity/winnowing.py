"""Fingerprints of a text by winnowing.

Schleimer, Wilkerson, Aiken: Winnowing: Local Algorithms for Document Fingerprinting. SIGMOD 2003.
"""

from __future__ import annotations

from collections.abc import Container, Sequence
from zlib import crc32

GRAM = 10  # tokens: what is shorter in common is noise (the paper's k)
WINDOW = 5  # grams: whatever GRAM + WINDOW - 1 tokens or more have in common is found (the paper's w)
NEVER = 1 << 32  # greater than any hash


def grams(texts: Sequence[str]) -> list[int]:
    """Return a hash of each run of ``GRAM`` tokens, indexed by where the run begins. It is the same on every
    machine."""
    codes = b"".join(crc32(text.encode("utf-8", "surrogatepass")).to_bytes(4, "little") for text in texts)
    return [crc32(codes[4 * start : 4 * (start + GRAM)]) for start in range(len(texts) - GRAM + 1)]


def winnow(hashes: Sequence[int], common: Container[int] = ()) -> dict[int, int]:
    """Return the selected hashes and where each is selected first.

    In each window that is the smallest hash that is not ``common``, the rightmost of equals. A text with fewer runs
    than a window is one window.
    """
    ranked = [NEVER if value in common else value for value in hashes]
    chosen: dict[int, int] = {}
    for start in range(max(1, len(ranked) - WINDOW + 1)):
        window = ranked[start : start + WINDOW]
        if window and (least := min(window)) != NEVER:
            chosen.setdefault(least, start + len(window) - 1 - window[::-1].index(least))
    return chosen
