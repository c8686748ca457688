"""Boxes that are killed from outside are replaced, whoever uses them."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from judge import speed
from judge.api import Session
from judge.boxes import LOSSES, Boxes, drivers
from judge.errors import BoxError
from judge.models import Verdict
from judge.sandbox.box import Box, TemplateLost
from judge.sandbox.launch import launch


@pytest.fixture
def boxes() -> Iterator[Boxes]:
    with Boxes() as opened:
        yield opened


def kill(box: Box) -> None:
    os.kill(box._guardian, signal.SIGKILL)


@pytest.mark.parametrize("ready", [True, False])
def test_the_speed_is_measured_though_the_box_was_killed(boxes: Boxes, ready: bool) -> None:
    box = boxes.get("python")
    if ready:
        assert box.sandbox
    kill(box)
    assert speed.FASTEST <= speed.measure(boxes) <= speed.SLOWEST


def test_the_layers_are_told_though_the_box_was_killed() -> None:
    with Session(None) as session:
        kill(session.boxes.get("python"))
        assert session.layers().seccomp


def test_a_submission_is_judged_though_the_box_was_killed_before_it(tmp_path: Path) -> None:
    (tmp_path / "reverse_list.py").write_text("def reverse_list(head):\n    return None\n")
    with Session(None) as session:
        problem = session.catalogue.load("reverse-list")
        kill(session.boxes.get("python"))
        assert session.submit(problem, session.submission(tmp_path / "reverse_list.py")).verdict is Verdict.WA


def test_a_wrong_guess_that_cannot_be_started_is_not_relied_on(boxes: Boxes) -> None:
    boxes.adopt(launch("torch", ("judge.inside.no_such_module:make",)))
    assert boxes.flavour_at_hand() == "python"
    assert boxes.flavour_with_numpy() == "numpy"
    assert boxes.get("python").sandbox.seccomp
    assert boxes.flavour_at_hand() == "python"
    with pytest.raises(BoxError, match="no_such_module"):
        assert boxes.get("torch").sandbox


def test_a_guess_that_nobody_asked_for_is_ended() -> None:
    launched = launch("python", drivers("python"))
    with Boxes() as boxes:
        boxes.adopt(launched)
    with pytest.raises(ProcessLookupError):
        os.kill(launched.pid, 0)


def test_a_box_that_is_lost_again_and_again_is_told(boxes: Boxes) -> None:
    seen = []

    def lose(box: Box) -> None:
        seen.append(box)
        raise TemplateLost("gone")

    with pytest.raises(BoxError, match="died again and again"):
        boxes.use("python", lose)
    assert len({id(box) for box in seen}) == LOSSES
