"""The engines that a group can be graded with, by the scheme that names them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from judge.grading.engine import Engine
from judge.grading.local import LocalEngine
from judge.models import Record, Sandbox


class Place(Record, frozen=True, kw_only=True):
    """What an engine needs to know. ``address`` is what follows the scheme; ``fit`` says which isolation will do."""

    address: str
    home: Path | None
    problems: tuple[Path, ...]
    workers: int
    fit: Callable[[Sandbox], bool]


def _local(place: Place) -> Engine:
    return LocalEngine(place.home, place.problems, place.workers, place.fit)


ENGINES: dict[str, Callable[[Place], Engine]] = {"local": _local}
