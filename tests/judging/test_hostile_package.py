"""A package is as untrusted as a solution: what its code does wrong is told in one line, soon, and leaves nothing."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from judge import authoring
from judge.authoring import BoxedAuthor
from judge.boxes import Boxes
from judge.errors import BoxError, PackageError
from judge.judging import referee
from judge.models import Case, Check, Limits, Problem, Verdict
from judge.packages.cache import Cache
from judge.packages.cases import load_cases
from judge.wire import unpack
from tests.judging.building import case, judged, only, problem
from tests.judging.processes import descendants

_SHORT = Limits(cpu_s=0.5, wall_s=1.0, memory_mib=128, output_kib=64)
_SOON_S = 15.0


@pytest.fixture(autouse=True)
def _short_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(authoring, "_LIMITS", _SHORT)
    monkeypatch.setattr(authoring, "_MAX_REPLY", 8 << 20)
    monkeypatch.setattr(referee, "_LIMITS", _SHORT)


@pytest.fixture(autouse=True)
def _nothing_is_left(boxes: Boxes) -> Iterator[None]:
    boxes.get("python").child("judge.inside.authors:make", _SHORT)  # the template is up; its child is the only one
    yield
    started = time.monotonic()
    while len(descendants(3)) > 1 and time.monotonic() - started < 2:
        time.sleep(0.01)
    before = descendants(3)
    assert len(before) <= 1
    assert not [name for name in os.listdir("/tmp") if name.startswith("escaped-")]  # noqa: PTH208
