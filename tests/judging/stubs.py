"""A sandbox that reports what a test chooses."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from typing import TypeVar, cast

import msgspec

from judge.errors import SandboxError, SandboxLost
from judge.guest.messages import Call, GuestMessage, Load, Reply, framed, read
from judge.models import Execution, Isolation, Limits
from judge.sandbox.exchange import Request
from judge.sandbox.pool import LOSSES, SandboxPool
from judge.sandbox.sandbox import Sandbox
from judge.values.wire import pack

T = TypeVar("T")
Said = Execution | SandboxLost | type[SandboxLost]


def said(message: GuestMessage) -> bytes:
    """A message as a child sends it."""
    return b"".join(framed(message))


def answered(value: object = 49, cpu_s: float = 0.01, **facts: object) -> Execution:
    """Return what the sandbox reports of an answer."""
    reply = said(Reply(status="ok", value=pack(value)))
    return Execution(outcome="answered", value=reply, cpu_s=cpu_s, **facts)  # type: ignore[arg-type]  # any fact


class StubChild:
    alive = True

    def __init__(self) -> None:
        self.begun = 0
        self.request: Request | None = None

    def begin(self, request: Request) -> None:
        self.begun += 1
        self.request = request


class StubSandbox:
    """Load every source, and answer calls from ``script``.

    The class SandboxLost in it is raised at the next fork, and an instance of it instead of an answer.

    ``load`` is what happens when the source is loaded, and ``again`` when it is loaded again.
    """

    def __init__(self, script: Iterable[Said], load: Execution | None = None, again: Execution | None = None) -> None:
        self.script: deque[Said] = deque(script)
        self.load = load or answered()
        self.again = again or self.load
        self.forks = self.calls = self.loads = self.replaced = 0
        self.limits: list[Limits] = []
        self.max_replies: list[int] = []
        self.idle_s: list[float] = []
        self.loading_idle_s: list[float] = []
        self.loading_cpu_s: list[float] = []
        self.newest = StubChild()

    def child(self, driver: str, limits: Limits, cases: int = 1, stdin: bytes | None = None) -> StubChild:
        if self.script and self.script[0] is SandboxLost:
            self.script.popleft()
            raise SandboxLost("gone")
        self.forks += 1
        self.newest = StubChild()
        return self.newest

    def ask(self, child: StubChild, request: Request) -> Execution:
        child.begin(request)
        return self.finish(child)

    def finish(self, child: StubChild) -> Execution:
        assert child.request is not None
        message = read(msgspec.msgpack.Decoder(Load | Call), b"".join(child.request.pieces))
        if isinstance(message, Load):
            self.loads += 1
            self.loading_idle_s.append(child.request.idle_s)
            self.loading_cpu_s.append(round(child.request.limits.cpu_s, 6))
            loaded = self.load if self.loads == 1 else self.again
            child.alive = loaded.outcome == "answered"
            return loaded
        self.calls += 1
        self.limits.append(child.request.limits)
        self.max_replies.append(child.request.max_reply)
        self.idle_s.append(child.request.idle_s)
        execution = self.script.popleft()
        if isinstance(execution, SandboxLost):
            child.alive = False
            raise execution
        assert isinstance(execution, Execution)
        child.alive = execution.outcome == "answered"
        return execution

    def release(self, child: StubChild) -> None:
        child.alive = False

    def get(self, backend: str) -> StubSandbox:
        return self

    def use(self, backend: str, what: Callable[[Sandbox], T]) -> T:
        for _ in range(LOSSES):
            try:
                return what(cast(Sandbox, self))
            except SandboxLost:
                self.replaced += 1
                self.newest.alive = False
        raise SandboxError("lost again and again; see judge doctor")

    @property
    def isolation(self) -> Isolation:
        raise SandboxError("a stub has no fork server")

    def as_sandboxes(self) -> SandboxPool:
        return cast(SandboxPool, self)
