"""Find the ``judge.toml`` of a group and keep its content cached."""

from __future__ import annotations

import contextlib
import hashlib
from pathlib import Path

import msgspec

from judge.catalog.cache import Cache
from judge.files import read_bounded
from judge.grading.settings import Settings

NAME = "judge.toml"
_MAX_BYTES = 1 << 20


def find_settings(folder: Path) -> Path | None:
    """Return the ``judge.toml`` of the folder, or of the nearest folder above that has one."""
    whole = folder.absolute().resolve()
    return next((path for above in (whole, *whole.parents) if (path := above / NAME).is_file()), None)


def load_settings(folder: Path, cache: Cache, given: Path | None = None) -> Settings:
    """Return the settings for a tree: those in the file ``given``, else those of its ``judge.toml``, else the defaults.

    Raise ``UsageError`` for an invalid file.
    """
    path = given or find_settings(folder)
    if path is None:
        return Settings()
    raw = read_bounded(path, _MAX_BYTES)
    key = hashlib.sha256(raw).hexdigest()
    kept = cache.get("group", key)
    if kept is not None:
        with contextlib.suppress(msgspec.DecodeError):
            return msgspec.structs.replace(msgspec.json.decode(kept, type=Settings), file=str(path))
    from judge.grading.schema import read_settings  # pydantic takes longer to import than a command to run

    settings = read_settings(raw, path)
    cache.put("group", key, msgspec.json.encode(settings))  # MessagePack would lose the offsets of due dates
    return settings
