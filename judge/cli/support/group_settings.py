"""The settings of a tree, cached for the user."""

from __future__ import annotations

from pathlib import Path

from judge.catalog.cache import cache_in
from judge.cli.support.environment import home
from judge.grading.settings import Settings
from judge.grading.settings_file import load_settings


def settings_of(folder: Path, given: Path | None = None) -> Settings:
    """Return the settings for a tree: those in ``given``, else in its ``judge.toml``, else the defaults.

    Raise ``UsageError`` for an invalid file.
    """
    return load_settings(folder, cache_in(home()), given)
