"""Sandboxes that are killed from outside are replaced."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from judge.errors import SandboxError, SandboxLost
from judge.judging import calibration
from judge.models import Verdict
from judge.sandbox.launch import launch
from judge.sandbox.pool import LOSSES, SandboxPool, drivers
from judge.sandbox.sandbox import Sandbox
from judge.session import Session


@pytest.fixture
def sandboxes() -> Iterator[SandboxPool]:
    with SandboxPool() as opened:
        yield opened


def kill(sandbox: Sandbox) -> None:
    os.kill(sandbox._launched.pid, signal.SIGKILL)


@pytest.mark.parametrize("ready", [True, False])
def test_the_speed_is_measured_though_the_sandbox_was_killed(sandboxes: SandboxPool, ready: bool) -> None:
    sandbox = sandboxes.get("python")
    if ready:
        assert sandbox.isolation
    kill(sandbox)
    assert calibration.FASTEST <= calibration.measure(sandboxes) <= calibration.SLOWEST


def test_the_layers_are_reported_though_the_sandbox_was_killed() -> None:
    with Session(None) as session:
        kill(session.sandboxes.get("python"))
        assert session.layers().seccomp


def test_a_submission_is_judged_though_the_sandbox_was_killed_before_it(tmp_path: Path) -> None:
    (tmp_path / "reverse_list.py").write_text("def reverse_list(head):\n    return None\n")
    with Session(None) as session:
        problem = session.catalogue.load("reverse-list")
        kill(session.sandboxes.get("python"))
        submission = session.open(tmp_path / "reverse_list.py")[1]
        assert session.submit(problem, submission)["en"].verdict is Verdict.WA


def test_a_wrong_guess_that_cannot_be_started_is_not_relied_on(sandboxes: SandboxPool) -> None:
    sandboxes.adopt(launch("torch", ("judge.guest.no_such_module:make",)))
    assert sandboxes.backend_at_hand() == "python"
    assert sandboxes.backend_for("numpy") == "numpy"
    assert sandboxes.get("python").isolation.seccomp
    assert sandboxes.backend_at_hand() == "python"
    with pytest.raises(SandboxError, match="no_such_module"):
        assert sandboxes.get("torch").isolation


def test_a_guess_that_nobody_asked_for_is_ended() -> None:
    launched = launch("python", drivers("python"))
    with SandboxPool() as sandboxes:
        sandboxes.adopt(launched)
    with pytest.raises(ProcessLookupError):
        os.kill(launched.pid, 0)


def test_a_sandbox_that_is_lost_again_and_again_is_reported(sandboxes: SandboxPool) -> None:
    seen = []

    def lose(sandbox: Sandbox) -> None:
        seen.append(sandbox)
        raise SandboxLost("gone")

    with pytest.raises(SandboxError, match="died repeatedly"):
        sandboxes.use("python", lose)
    assert len({id(sandbox) for sandbox in seen}) == LOSSES


def test_a_sandbox_that_dies_while_it_prepares_for_many_children_is_replaced_by_one_that_does_not(
    sandboxes: SandboxPool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As where the system ends each process that makes an io_uring."""
    monkeypatch.setattr(Sandbox, "expect_many", kill)
    sandboxes.expects_many = True
    assert sandboxes.use("python", lambda sandbox: sandbox.isolation).seccomp
