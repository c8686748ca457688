"""Read YAML that somebody else wrote. Aliases are refused: with them, a few lines can expand to gigabytes."""

from __future__ import annotations

from pathlib import Path

from yaml import AliasEvent, BaseLoader, Node, SafeLoader, YAMLError
from yaml.composer import Composer, ComposerError
from yaml.parser import Parser

from judge.errors import UsageError


class _WithoutAliases(Parser, Composer):
    def compose_node(self, parent: Node | None, index: int) -> Node | None:
        if self.check_event(AliasEvent):
            raise ComposerError(problem="aliases are not read; write the value itself")
        return super().compose_node(parent, index)


class _Values(_WithoutAliases, SafeLoader):
    """Reads numbers, booleans and dates as such."""


class _Texts(_WithoutAliases, BaseLoader):
    """Reads every scalar as the text that was written."""


def read_values(raw: bytes, path: Path) -> object:
    """Return the value that the text of a file describes. Raises ``UsageError`` that names the file and the line."""
    return _read(_Values, raw, path)


def read_texts(raw: bytes, path: Path) -> object:
    """Return the value with each scalar as a string, exactly as it was written. Raises like ``read_values``."""
    return _read(_Texts, raw, path)


def _read(kind: type[_Values | _Texts], raw: bytes, path: Path) -> object:
    try:
        loader = kind(raw)
        try:
            return loader.get_single_data()
        finally:
            loader.dispose()
    except (YAMLError, ValueError, TypeError, RecursionError) as error:
        fault = str(getattr(error, "problem", None) or error).split("\n")[0][:200]
        mark = getattr(error, "problem_mark", None)
        place = f"{path}:{mark.line + 1}" if mark else path
        raise UsageError("{place}: not YAML: {fault}", place=place, fault=fault) from None
