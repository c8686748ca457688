"""What a problem package declares, and the limits of its cases."""

from __future__ import annotations

from typing import Annotated, Literal, get_args

import msgspec

from judge.backends.table import ARRAYS, BACKENDS, DEFAULT_ARRAY_BACKENDS, PLAIN
from judge.models.record import Record, Text

ValueType = Literal[
    "plain",
    "array",
    "list-node",
    "list-nodes",
    "cyclic-list",
    "list-position",
    "random-list",
    "tree-node",
    "distinct-tree",
    "tree-position",
]
Backend = Annotated[str, msgspec.Meta(pattern=f"^({'|'.join(BACKENDS)})$")]
Difficulty = Literal["easy", "medium", "hard"]
DIFFICULTIES: tuple[Difficulty, ...] = get_args(Difficulty)


class Entry(Record, frozen=True, kw_only=True):
    """What a solution must define and how it is called. ``kind`` is a name of ``judge.entry_kinds.table``.

    ``backends`` and ``reference`` are empty where the package does not declare them. ``spellings`` maps a key of a
    module's state dict to other names that are accepted for it; ``zeros`` and ``ones`` name the keys that a fresh
    module has to set to zero and to one. ``in_place`` names the parameter that is the answer if a function returns
    None; empty if none is. ``functions`` are those that a harness calls, each with the names of its parameters.
    """

    kind: str
    name: str
    aliases: tuple[str, ...]
    params: dict[str, ValueType]
    returns: ValueType
    backends: tuple[Backend, ...] = ()
    reference: Backend | None = None
    spellings: dict[str, tuple[str, ...]] = {}
    zeros: tuple[str, ...] = ()
    ones: tuple[str, ...] = ()
    in_place: str = ""
    functions: dict[str, tuple[str, ...]] = {}

    @property
    def names(self) -> tuple[str, ...]:
        """The names under which a source may define the entry."""
        return tuple(dict.fromkeys((self.name, *self.aliases, *self.functions)))

    @property
    def has_arrays(self) -> bool:
        """Whether a parameter or the result is an array."""
        return "array" in (*self.params.values(), self.returns)


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
    """A problem package as read from disk.

    ``digest`` is the SHA-256 of everything in its folder, ``verdict_digest`` that of everything on which verdicts
    depend: comments, texts and hints are not part of it.
    """

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
    verdict_digest: str = ""

    @property
    def without_rules(self) -> Problem:
        """The same problem without its rules, which are for solutions and not for the package's own code."""
        return msgspec.structs.replace(self, forbid=())

    @property
    def cache_key(self) -> str:
        """The key under which results of this package are kept: they stay valid as long as no verdict can change."""
        return self.verdict_digest or self.digest

    @property
    def backends(self) -> tuple[Backend, ...]:
        """The backends that a solution may be written for, the default one first."""
        return self.entry.backends or (DEFAULT_ARRAY_BACKENDS if self.entry.has_arrays else (PLAIN,))

    @property
    def reference(self) -> Backend:
        """The backend of the package's own code: its reference, generator and checker."""
        return self.entry.reference or (ARRAYS if ARRAYS in self.backends else self.backends[0])

    @property
    def has_arrays(self) -> bool:
        """Whether values of this problem may hold arrays."""
        return BACKENDS[self.reference].has_arrays


class Limits(Record, frozen=True, kw_only=True, omit_defaults=False):
    """The limits of one case in this machine's seconds: ``speed_factor`` is already part of ``cpu_s`` and
    ``wall_s``."""

    cpu_s: float = 2.0
    wall_s: float = 6.0
    memory_mib: int = 256
    output_kib: int = 1024
    speed_factor: float = 1.0

    def scaled(self, factor: float) -> Limits:
        """Return these limits for a machine that needs ``factor`` times the reference machine's seconds."""
        return msgspec.structs.replace(
            self, cpu_s=self.cpu_s * factor, wall_s=self.wall_s * factor, speed_factor=round(factor, 3)
        )
