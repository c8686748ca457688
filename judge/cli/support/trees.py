"""What a group's judge.toml says of a tree, kept read in the user's cache."""

from __future__ import annotations

import os
from pathlib import Path

from judge.catalog.cache import Cache
from judge.cli.support.environment import home
from judge.grading.settings import Settings, load_settings


def settings_of(folder: Path) -> Settings:
    """What holds for the tree; the defaults where there is no judge.toml. Raises UsageError."""
    kept = home()
    return load_settings(folder, Cache(kept / "cache" if kept else Path(os.devnull)))
