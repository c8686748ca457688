"""Boxes that are killed from outside are replaced, whoever uses them."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from judge import speed
from judge.api import Session
from judge.boxes import LOSSES, Boxes
from judge.errors import BoxError
from judge.models import Verdict
from judge.sandbox.box import Box, TemplateLost


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


def test_a_box_that_is_lost_again_and_again_is_told(boxes: Boxes) -> None:
    seen = []

    def lose(box: Box) -> None:
        seen.append(box)
        raise TemplateLost("gone")

    with pytest.raises(BoxError, match="died again and again"):
        boxes.use("python", lose)
    assert len({id(box) for box in seen}) == LOSSES
