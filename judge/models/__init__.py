"""The frozen records that travel: package + submission → cases → executions → results → report.

Units are in the names: seconds (``_s``), MiB (``_mib``), KiB (``_kib``). Records are msgspec structs, so the cache and
the report are the records themselves, written as MessagePack or JSON.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Literal, dataclass_transform

import msgspec

ValueType = Literal["plain", "array", "list-node", "tree-node"]
Backend = Literal["python", "numpy", "torch"]
Reveal = Literal["none", "verdict", "case"]
Language = Literal["en", "zh"]
Layout = Literal["dense", "strided"]


# Type checkers do not inherit these two from msgspec's own declaration.
@dataclass_transform(frozen_default=True, kw_only_default=True)
class Record(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Base of all records."""


class Verdict(StrEnum):
    """What the judge says of a case and of a submission."""

    AC = "AC"
    WA = "WA"
    TLE = "TLE"
    MLE = "MLE"
    OLE = "OLE"
    RE = "RE"
    CE = "CE"
    RV = "RV"
    IE = "IE"
    SK = "SK"


class Text(Record, frozen=True, kw_only=True):
    """A text in both languages."""

    en: str
    zh: str

    def in_language(self, language: Language) -> str:
        return self.zh if language == "zh" else self.en


NO_TEXT = Text(en="", zh="")


class Entry(Record, frozen=True, kw_only=True):
    """What a solution must define and how it is called."""

    kind: Literal["function", "class"]
    name: str
    aliases: tuple[str, ...]
    params: dict[str, ValueType]
    returns: ValueType


class Check(Record, frozen=True, kw_only=True):
    """How an answer is compared with the expected one. ``tolerance`` maps a dtype's name to (rtol, atol)."""

    kind: Literal["exact", "unordered", "float", "array", "any-of", "custom"]
    inner: bool = False
    rtol: float = 1e-6
    atol: float = 1e-9
    tolerance: dict[str, tuple[float, float]] = {}
    gradient: bool = False


class Limits(Record, frozen=True, kw_only=True, omit_defaults=False):
    """Limits of one case in this machine's seconds: ``speed_factor`` is already in ``cpu_s`` and ``wall_s``."""

    cpu_s: float = 2.0
    wall_s: float = 6.0
    memory_mib: int = 256
    output_kib: int = 1024
    speed_factor: float = 1.0

    def scaled(self, factor: float) -> Limits:
        """The same limits on a machine that needs ``factor`` times the reference machine's seconds."""
        return msgspec.structs.replace(
            self, cpu_s=self.cpu_s * factor, wall_s=self.wall_s * factor, speed_factor=round(factor, 3)
        )


class Problem(Record, frozen=True, kw_only=True):
    """A problem package as read from disk. ``digest`` is the SHA-256 of everything in its folder."""

    slug: str
    folder: str
    digest: str
    title: Text
    difficulty: Literal["easy", "medium", "hard"]
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


class Case(Record, frozen=True, kw_only=True):
    """One case. ``args`` and ``expected`` are encoded values (``judge.values.wire``), passed on without being opened.

    With the ``layout`` strided a solution gets each array as a view whose elements do not lie side by side.
    """

    id: str
    group: str
    hidden: bool
    args: bytes
    expected: bytes | None = None
    why: Text = NO_TEXT
    backends: tuple[Backend, ...] = ()
    gradient: bool = True
    gradients: bytes | None = None
    layout: Layout = "dense"


class Submission(Record, frozen=True, kw_only=True):
    """A solution as submitted."""

    file: str
    source: bytes
    backend: Backend

    @property
    def filename(self) -> str:
        return self.file.replace("\\", "/").rpartition("/")[2]


class Denial(Record, frozen=True, kw_only=True):
    """A system call that the sandbox refused: its name and what it would have done, in plain words."""

    call: str
    attempt: str


class Execution(Record, frozen=True, kw_only=True):
    """What the sandbox saw of one request to a child: facts, no judgement.

    ``outcome``: ``answered`` (``value`` holds the reply) · ``exited``/``signalled`` (``status`` is the exit status
    or the signal's number) · ``cpu``/``wall``/``memory``/``output`` (that limit was passed and the child killed) ·
    ``protocol`` (the reply was not one) · ``starved`` (the machine did not let it run) · ``lost`` (the sandbox itself
    died).
    """

    outcome: Literal[
        "answered", "exited", "signalled", "cpu", "wall", "memory", "output", "protocol", "starved", "lost"
    ]
    value: bytes = b""
    status: int = 0
    cpu_s: float = 0.0
    wall_s: float = 0.0
    memory_mib: float = 0.0
    printed: bytes = b""
    denials: tuple[Denial, ...] = ()


class CaseResult(Record, frozen=True, kw_only=True, omit_defaults=False):
    """The verdict of one case. ``detail`` is the sub-verdict of a wrong array: shape, dtype, nan, value, …"""

    id: str
    group: str
    hidden: bool
    verdict: Verdict
    detail: str | None = None
    cpu_s: float = 0.0
    memory_mib: float = 0.0
    message: str = ""


class Failure(Record, frozen=True, kw_only=True):
    """The first case that is not accepted, as far as ``--reveal`` allows it to be shown.

    ``line`` is the innermost line of the user's own file that the exception or the syntax error names.
    """

    id: str
    input: list[str] = []
    expected: str = ""
    actual: str = ""
    why: str = ""
    stdout: str = ""
    traceback: str = ""
    line: int | None = None


class Tally(Record, frozen=True, kw_only=True, omit_defaults=False):
    """So many passed of so many."""

    passed: int
    total: int


class Isolation(Record, frozen=True, kw_only=True, omit_defaults=False):
    """The layers of isolation that were in force. ``landlock`` is the ABI's number, 0 where there is none."""

    landlock: int
    seccomp: bool
    namespaces: tuple[str, ...]
    rlimits: bool
    degraded: tuple[str, ...]


class Report(Record, frozen=True, kw_only=True, omit_defaults=False):
    """The whole result of one submission, published as ``judge-report/1``."""

    judge: str
    problem: str
    digest: str
    file: str
    source_sha256: str
    backend: Backend
    seed: str
    verdict: Verdict
    score: float
    passed: int
    total: int
    samples: Tally
    hidden: Tally
    cpu_s: float
    wall_s: float
    memory_mib: float
    limits: Limits
    cases: tuple[CaseResult, ...]
    sandbox: Isolation
    schema: Literal["judge-report/1"] = "judge-report/1"
    diagnosis: str | None = None
    failure: Failure | msgspec.UnsetType = msgspec.UNSET
