"""For all tests: hypothesis judges no example by the clock, since a busy machine would fail it."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")
