"""The pytest plugin: with ``--judge`` the solutions in the tree are tests; see ``plugin``."""

from judge.pytest_plugin.plugin import pytest_addoption, pytest_configure

__all__ = ["pytest_addoption", "pytest_configure"]
