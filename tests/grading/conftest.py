"""A small catalogue, and a folder for kept results that all tests share."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.package import write_package


@pytest.fixture(scope="session")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the problem add-up."""
    folder = tmp_path_factory.mktemp("catalogue") / "problems"
    write_package(folder / "add-up")
    return folder


@pytest.fixture(scope="session")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("home")
