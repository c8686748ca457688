"""The sandboxes of one session: one per backend, started when first needed, replaced when lost."""

from __future__ import annotations

from judge.backends.table import ARRAYS, BACKENDS, PLAIN
from judge.log import debug
from judge.sandbox.launch import LAYERS, Launched, launch

# Imports that only annotations need, or that are needed only once a sandbox is used, must not delay ``prelaunch``.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeVar

    from judge.sandbox.reply_memory import ReplyMemory
    from judge.sandbox.sandbox import Sandbox

    T = TypeVar("T")

LOSSES = 8  # how often in a row a lost sandbox is replaced before the judge gives up
SOLUTION = "judge.guest.solution_driver:make"
PACKAGE = "judge.guest.package_driver:make"
COMPARER = "judge.guest.comparison.driver:make"


def drivers(backend: str) -> tuple[str, ...]:
    """Return the drivers that a fork server of this backend can run. Only those with NumPy can compare arrays."""
    return (SOLUTION, PACKAGE, COMPARER) if runs_code_of(backend, ARRAYS) else (SOLUTION, PACKAGE)


def runs_code_of(backend: str, other: str) -> bool:
    """Return whether code for the backend ``other`` runs in the sandbox of ``backend``."""
    return other in (backend, *BACKENDS[backend].also_runs)


def prelaunch(backend: str, keep_in: str = "") -> Launched:
    """Start a fork server before anything else is imported; pass it to ``SandboxPool.adopt``. Raises OSError.

    With ``keep_in``, borrow a fork server that is kept in that folder if there is one.
    """
    if not keep_in:
        return launch(backend, drivers(backend))
    from judge.sandbox import resident

    return resident.borrow_or_launch(keep_in, backend, drivers(backend))


class SandboxPool:
    """A context manager. Belongs to one thread, like the sandboxes it holds.

    ``keep_in`` is a folder in which fork servers are kept for other commands of the same user: see
    ``judge.sandbox.resident``. It is for commands that judge the user's own code.

    ``while_waiting`` is called often while a child computes, for a screen that reads keys. To stop, it raises an
    exception; the child that was computing is then ended by its owner.
    """

    def __init__(self, layers: tuple[str, ...] = LAYERS, keep_in: str = "") -> None:
        self._layers, self._keep_in = layers, keep_in
        self.expects_many = False  # whether many submissions follow, for which a sandbox prepares
        self.crowded = False  # whether there are too few processors for both sides of a sandbox to run at once
        self.while_waiting: Callable[[], None] | None = None
        self._sandboxes: dict[str, Sandbox] = {}
        self._guessed: dict[str, Sandbox] = {}
        self._memory: list[ReplyMemory | None] = []

    @property
    def reply_memory(self) -> ReplyMemory | None:
        """The memory in which the comparer can read large replies; None if the system has no files in memory."""
        if not self._memory:
            from judge.sandbox.reply_memory import ReplyMemory

            try:
                self._memory.append(ReplyMemory())
            except OSError:
                self._memory.append(None)
        return self._memory[0]

    def get(self, backend: str) -> Sandbox:
        """Return the sandbox of this backend, which may still be starting. Raises SandboxError if none can be
        started."""
        if backend not in self._sandboxes:
            guessed = self._guessed.pop(backend, None)
            self._sandboxes[backend] = guessed or self._start(backend)
            if self.crowded:
                self._sandboxes[backend].spin_wait.block_at_once()
            if self.expects_many:
                self._sandboxes[backend].expect_many()
        self._sandboxes[backend].while_waiting = self.while_waiting
        return self._sandboxes[backend]

    def _start(self, backend: str) -> Sandbox:
        from judge.sandbox.sandbox import Sandbox

        if not self._keep_in:
            return Sandbox.start(backend, drivers(backend), self._layers)
        try:
            return Sandbox(prelaunch(backend, self._keep_in), drivers(backend))
        except OSError:
            return Sandbox.start(backend, drivers(backend))  # raises an error with the reason if it fails again

    def adopt(self, launched: Launched) -> None:
        """Take over a fork server that was started with all layers before this object was made.

        Its backend was a guess: the pool uses it only if that backend is asked for.
        """
        from judge.sandbox.sandbox import Sandbox

        self._guessed[launched.backend] = Sandbox(launched, drivers(launched.backend))

    def replace(self, backend: str) -> Sandbox:
        """Replace a sandbox that was lost. Raises SandboxError."""
        debug("sandbox", "the %s sandbox was lost and is replaced", backend)
        self._keep_in, self.expects_many = "", False  # the preparation may have caused the loss
        self._sandboxes.pop(backend).discard()
        return self.get(backend)

    def backend_for(self, backend: str) -> str:
        """Return the backend whose sandbox should run code for ``backend``: one that is already up, if any can."""
        if backend in self._sandboxes:
            return backend
        return next((name for name in self._sandboxes if runs_code_of(name, backend)), backend)

    def backend_at_hand(self) -> str:
        """Return the backend of a sandbox that is already up, else plain Python."""
        return next(iter(self._sandboxes), PLAIN)

    def use(self, backend: str, what: Callable[[Sandbox], T]) -> T:
        """Call ``what`` with the sandbox of this backend and return its result.

        If it raises SandboxLost, call it again with another sandbox. Raises SandboxError if sandboxes are lost
        repeatedly.
        """
        for _ in range(LOSSES):
            try:
                return what(self.get(backend))
            except Exception as error:
                from judge.errors import SandboxError, SandboxLost

                if not isinstance(error, SandboxLost):
                    raise
                self.replace(backend)
        raise SandboxError("the sandbox died repeatedly; run `judge doctor` to find the reason")

    def close(self) -> None:
        """End all sandboxes, or leave them to their keepers."""
        for sandboxes in (self._sandboxes, self._guessed):
            while sandboxes:
                sandboxes.popitem()[1].close()
        while self._memory:
            if (memory := self._memory.pop()) is not None:
                memory.close()

    def __enter__(self) -> SandboxPool:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
