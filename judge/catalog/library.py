"""The sources of ``judge.probes``, which are sent along with a generator that imports it."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from judge.catalog.files import signature

NAME = "judge.probes"
_FOLDER = Path(__file__).parents[1] / "probes"


def library_for(source: bytes) -> dict[str, bytes]:
    """Return the library's modules by name if the source mentions the library, else nothing."""
    return sources() if NAME.encode() in source else {}


@cache
def sources() -> dict[str, bytes]:
    """Return the source of each module by its full name."""
    files = sorted(_FOLDER.glob("*.py"))
    return {f"{NAME}.{file.stem}".removesuffix(".__init__"): file.read_bytes() for file in files}


@cache
def stamp() -> str:
    """Return a text that changes whenever a file of the library does. No file is opened."""
    return signature(_FOLDER)
