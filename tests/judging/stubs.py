"""A sandbox that says what a test wants it to have seen."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from typing import NamedTuple, cast

import msgspec

from judge.errors import SandboxError
from judge.guest.messages import Call, Load, Reply
from judge.models import Execution, Isolation, Limits
from judge.sandbox.pool import SandboxPool
from judge.sandbox.sandbox import SandboxLost
from judge.values.wire import pack

Said = Execution | type[SandboxLost]


def answered(value: object = 49, cpu_s: float = 0.01, **facts: object) -> Execution:
    """The sandbox saw an answer."""
    reply = msgspec.msgpack.encode(Reply(status="ok", value=pack(value)))
    return Execution(outcome="answered", value=reply, cpu_s=cpu_s, **facts)  # type: ignore[arg-type]  # any fact


class StubChild:
    alive = True

    def __init__(self) -> None:
        self.begun = 0

    def prepare(self, payload: bytes, limits: Limits, max_reply: int) -> StubRun:
        return StubRun(self, payload, limits, max_reply)


class StubRun(NamedTuple):
    child: StubChild
    payload: bytes
    limits: Limits
    max_reply: int

    def begin(self) -> StubRun:
        self.child.begun += 1
        return self


class StubSandbox:
    """Loads all, and answers calls with what is in ``script``: a SandboxLost there is raised at the next fork."""

    def __init__(self, script: Iterable[Said], load: Execution | None = None) -> None:
        self.script: deque[Said] = deque(script)
        self.load = load or answered()
        self.forks = self.calls = self.loads = self.replaced = 0
        self.limits: list[Limits] = []
        self.max_replies: list[int] = []
        self.newest = StubChild()

    def child(self, driver: str, limits: Limits, cases: int = 1) -> StubChild:
        if self.script and self.script[0] is SandboxLost:
            self.script.popleft()
            raise SandboxLost("gone")
        self.forks += 1
        self.newest = StubChild()
        return self.newest

    def ask(self, child: StubChild, payload: bytes, limits: Limits, max_reply: int) -> Execution:
        return self.finish(child.prepare(payload, limits, max_reply).begin())

    def finish(self, run: StubRun) -> Execution:
        child, payload, limits, max_reply = run
        if isinstance(msgspec.msgpack.decode(payload, type=Load | Call), Load):
            self.loads += 1
            child.alive = self.load.outcome == "answered"
            return self.load
        self.calls += 1
        self.limits.append(limits)
        self.max_replies.append(max_reply)
        execution = self.script.popleft()
        assert isinstance(execution, Execution)
        child.alive = execution.outcome == "answered"
        return execution

    def release(self, child: StubChild) -> None:
        child.alive = False

    def get(self, backend: str) -> StubSandbox:
        return self

    def replace(self, backend: str) -> StubSandbox:
        self.replaced += 1
        return self

    @property
    def isolation(self) -> Isolation:
        raise SandboxError("a stub has no template")

    def as_sandboxes(self) -> SandboxPool:
        return cast(SandboxPool, self)
