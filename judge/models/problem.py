"""What a problem package declares."""

from __future__ import annotations

from typing import Literal

from judge.models.limits import Limits
from judge.models.record import Record, Text

ValueType = Literal["plain", "array", "list-node", "tree-node"]
Backend = Literal["python", "numpy", "torch"]
Difficulty = Literal["easy", "medium", "hard"]


class Entry(Record, frozen=True, kw_only=True):
    """What a solution must define and how it is called."""

    kind: Literal["function", "class"]
    name: str
    aliases: tuple[str, ...]
    params: dict[str, ValueType]
    returns: ValueType


class Check(Record, frozen=True, kw_only=True):
    """How an answer is compared with the expected one.

    ``kind`` names an entry of ``judge.checkers.table``; ``tolerance`` maps a dtype's name to (rtol, atol).
    """

    kind: str
    inner: bool = False
    rtol: float = 1e-6
    atol: float = 1e-9
    tolerance: dict[str, tuple[float, float]] = {}
    gradient: bool = False


class Problem(Record, frozen=True, kw_only=True):
    """A problem package as read from disk. ``digest`` is the SHA-256 of everything in its folder."""

    slug: str
    folder: str
    digest: str
    title: Text
    difficulty: Difficulty
    topics: tuple[str, ...]
    source: str
    entry: Entry
    check: Check
    limits: Limits
    forbid: tuple[str, ...] = ()
    hints: tuple[Text, ...] = ()

    @property
    def backends(self) -> tuple[Backend, ...]:
        """The backends a solution may be written in, the default one first."""
        arrays = "array" in self.entry.params.values() or self.entry.returns == "array"
        return ("numpy", "torch") if arrays else ("python",)
