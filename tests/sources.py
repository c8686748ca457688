"""The judge's own modules, parsed once for all tests about them."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

import judge

JUDGE = Path(judge.__file__).parent
_TEMPLATES = JUDGE / "scaffold" / "templates"


@cache
def modules() -> tuple[Path, ...]:
    """Return all modules, in their order; templates of packages are data."""
    return tuple(path for path in sorted(JUDGE.rglob("*.py")) if _TEMPLATES not in path.parents)


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


@cache
def nodes(path: Path) -> tuple[ast.AST, ...]:
    """Return all nodes of a module, as ``ast.walk`` yields them."""
    return tuple(ast.walk(tree(path)))
