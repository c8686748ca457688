"""Read YAML that somebody else wrote. Aliases are refused: with them, a few lines can expand to gigabytes."""

from __future__ import annotations

from yaml import AliasEvent, BaseLoader, Node, SafeLoader, YAMLError
from yaml.composer import Composer, ComposerError
from yaml.parser import Parser


class _WithoutAliases(Parser, Composer):
    def compose_node(self, parent: Node | None, index: int) -> Node | None:
        if self.check_event(AliasEvent):
            raise ComposerError(problem="aliases are not read; write the value itself")
        return super().compose_node(parent, index)


class _Values(_WithoutAliases, SafeLoader):
    """Reads numbers, booleans and dates as such."""


class _Texts(_WithoutAliases, BaseLoader):
    """Reads every scalar as the text that was written."""


def read_values(raw: bytes) -> object:
    """Return the value that the text describes. Raise ``ValueError`` and no other exception, with one line."""
    return _read(_Values, raw)


def read_texts(raw: bytes) -> object:
    """Return the same with every scalar as a string, exactly as it was written."""
    return _read(_Texts, raw)


def _read(kind: type[_Values | _Texts], raw: bytes) -> object:
    try:
        loader = kind(raw)
        try:
            return loader.get_single_data()
        finally:
            loader.dispose()
    except (YAMLError, ValueError, TypeError, RecursionError) as error:
        fault = getattr(error, "problem", None) or str(error)
        raise ValueError(str(fault).split("\n")[0][:200]) from None
