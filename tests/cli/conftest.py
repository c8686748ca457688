"""A small catalogue, and the command ready to run on it."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from judge.sandbox import resident
from tests.cli.package import STARTER, write_package
from tests.cli.running import ROOT, Judge


@pytest.fixture(scope="session")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the problem add-up, its starter beside it."""
    root = tmp_path_factory.mktemp("catalogue")
    write_package(root / "problems" / "add-up")
    (root / "solutions_template").mkdir()
    (root / "solutions_template" / "add_up.py").write_text(STARTER, encoding="utf-8")
    return root / "problems"


@pytest.fixture(scope="session")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One cache for all tests, so that it is warm."""
    return tmp_path_factory.mktemp("kept")


@pytest.fixture
def home(tmp_path_factory: pytest.TempPathFactory, kept: Path) -> Path:
    """A $JUDGE_HOME without a past."""
    folder = tmp_path_factory.mktemp("home")
    (kept / "cache").mkdir(exist_ok=True)
    (folder / "cache").symlink_to(kept / "cache")
    return folder


@pytest.fixture(scope="session")
def runtime() -> Iterator[Path]:
    """A folder for sockets with a short path: the commands of all tests leave their sandboxes to the next one."""
    folder = Path(tempfile.mkdtemp(prefix="run"))
    yield folder
    resident.stop_all(str(folder / "judge"))
    shutil.rmtree(folder)  # a keeper that did not listen yet ends when it misses its socket


@pytest.fixture
def judge(tmp_path: Path, catalogue: Path, home: Path, runtime: Path) -> Judge:
    environment = {
        "PATH": os.environ.get("PATH", ""),
        "PYTHONPATH": str(ROOT),
        "HOME": str(home),
        "JUDGE_HOME": str(home),
        "JUDGE_PROBLEMS": str(catalogue),
        "XDG_RUNTIME_DIR": str(runtime),
        "LANG": "C.UTF-8",
    }
    return Judge(tmp_path, environment)
