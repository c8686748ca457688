"""The records of what is judged (a source file and its cases) and of what the sandbox observed of each request."""

from __future__ import annotations

from typing import Literal, get_args

from judge.models.problem import Backend
from judge.models.record import NO_TEXT, Record, Text

Layout = Literal["dense", "strided", "transposed", "fortran", "reversed", "window", "broadcast", "mixed", "shared"]

CaseGroup = Literal["core", "edge", "precision", "layout", "gradient", "scale"]
GROUPS: tuple[CaseGroup, ...] = get_args(CaseGroup)
DEFAULT_GROUP = "core"


Detail = Literal["shape", "dtype", "nan", "value", "gradient", "mutated-input"]
"""The sub-verdict of a wrong array."""

FAULTS = "faults"
"""The key of a module's answer under which its ``ModuleFault`` values are listed."""

ModuleFault = Literal["detached", "changes", "graph", "grows", "stale"]
"""``detached``: the output of a call carries no gradient. The others are faults of a second call with the same input.
``changes``: it returns something else; ``graph``: it needs the graph of an earlier call; ``grows``: the module keeps
more values than before; ``stale``: it ignores that the parameters have changed."""


class Case(Record, frozen=True, kw_only=True):
    """One case. ``args`` and ``expected`` are encoded values (``judge.values.wire``), passed on without being decoded.

    ``group`` is one of ``GROUPS``, "sample", or a package's own. ``layout`` is the memory layout of the arrays that a
    solution receives (see ``judge.guest.strides``). If ``backends`` is empty, the case is for all backends.
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

    def is_for(self, backend: Backend) -> bool:
        """Return whether solutions for this backend run the case."""
        return not self.backends or backend in self.backends


class Submission(Record, frozen=True, kw_only=True):
    """A source file with the backend it is written for.

    ``backend_guessed``: the user did not name the backend, and the problem can also be solved in another one.
    """

    file: str
    source: bytes
    backend: Backend
    backend_guessed: bool = False

    @property
    def filename(self) -> str:
        return self.file.replace("\\", "/").rpartition("/")[2]


class Denial(Record, frozen=True, kw_only=True):
    """A system call that the sandbox refused: its name, and what it would have done, as a message with ``{call}``."""

    call: str
    attempt: str


Outcome = Literal["answered", "exited", "signalled", "cpu", "wall", "memory", "output", "protocol", "starved"]


class Execution(Record, frozen=True, kw_only=True):
    """What the sandbox observed of one request to a child: facts, no verdict.

    ``outcome``: ``answered`` (``value`` holds the reply) · ``exited``/``signalled`` (``status`` is the exit status or
    the signal's number) · ``cpu``/``wall``/``memory``/``output`` (that limit was exceeded and the child was killed) ·
    ``protocol`` (the bytes received were not a reply) · ``starved`` (the machine gave the child no processor).
    ``idle_s`` is the time in which the child neither computed nor waited for a processor.
    """

    outcome: Outcome
    value: bytes | memoryview = b""
    status: int = 0
    cpu_s: float = 0.0
    wall_s: float = 0.0
    idle_s: float = 0.0
    memory_mib: float = 0.0
    printed: bytes = b""
    denials: tuple[Denial, ...] = ()
