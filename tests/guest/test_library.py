"""The library for package authors is importable from sources in memory."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator

import pytest

from judge.guest import library


@pytest.fixture
def _restored() -> Iterator[None]:
    before = list(sys.meta_path)
    yield
    sys.meta_path[:] = before
    for name in [name for name in sys.modules if name.startswith("shelf")]:
        del sys.modules[name]


@pytest.mark.usefixtures("_restored")
def test_modules_are_loaded_when_they_are_imported() -> None:
    library.install({"shelf": b"", "shelf.one": b"from shelf.two import TWO\nONE = TWO - 1\n", "shelf.two": b"TWO = 2"})
    assert "shelf.two" not in sys.modules
    assert importlib.import_module("shelf.one").ONE == 1


def test_without_sources_nothing_is_installed() -> None:
    before = list(sys.meta_path)
    library.install({})
    assert sys.meta_path == before
