"""Settings of all tests.

Hypothesis sets no deadline for an example, since a busy machine would exceed it. Ctrl-C reaches the commands that are
tested even if the tests run in the background of a shell, which ignores it for them and for all that they start. No
sandbox outlives the tests; only those of tests/cli keep some for the commands of other tests.
"""

from __future__ import annotations

import compileall
import os
import re
import signal
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from judge.workers import processors

_JUDGE = Path(__file__).resolve().parents[1] / "judge"

os.environ["JUDGE_KEEP"] = "0"
signal.signal(signal.SIGINT, signal.default_int_handler)

settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")


def pytest_configure(config: pytest.Config) -> None:
    """Compile the judge's modules once. A sandbox writes no bytecode: each would compile those that only it imports."""
    if not hasattr(config, "workerinput"):
        compileall.compile_dir(_JUDGE, quiet=2, rx=re.compile(r"[\\/]templates[\\/]"))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip the tests that are marked ``torch`` if PyTorch is not installed, and begin with the files of slow tests.

    While a slow test that begins last ends, the other workers have no work left. A file stays in one piece, since its
    tests share fixtures.
    """
    slow = {item.path for item in items if item.get_closest_marker("slow")}
    items.sort(key=lambda item: item.path not in slow)
    if find_spec("torch") is None:
        for item in items:
            if item.get_closest_marker("torch"):
                item.add_marker(pytest.mark.skip(reason="PyTorch is not installed"))


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> object:
    """Let a worker that has nothing left to do take tests from another one, unless the user asks for something else."""
    from xdist.scheduler import WorkStealingScheduling  # type: ignore[import-untyped]  # it has no types

    return WorkStealingScheduling(config, log) if config.getoption("dist") == "load" else None


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int | None:
    """Return one worker more than there are processors: many tests wait, for a limit or for another process."""
    return None if "PYTEST_XDIST_AUTO_NUM_WORKERS" in os.environ else processors() + 1
