"""Validate trees in level order, and the operations on an object."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from judge.probes.plain import check_count, check_integers, check_length, either, not_allowed, require


def check_tree(name: str, tree: Any, low: int, high: int, nodes: tuple[int, int], levels: int) -> None:
    """Raise InvalidInput unless ``tree`` is a tree in level order, with ``None`` for a missing child.

    Its values are integers from ``low`` to ``high``. It has a number of nodes within ``nodes``, and at most ``levels``
    levels.
    """
    check_length(name, tree, (0, 2 * nodes[1] + 1))
    require(
        not tree or None not in (tree[0], tree[-1]),
        f"{name}, a tree in level order, must not begin or end with null",
        f"{name} 是层序表示的树，不能以 null 开头或结尾",
    )
    values = [value for value in tree if value is not None]
    check_integers(name, values, low, high, (0, len(values)))
    check_count(name, len(values), nodes, "node", "个结点")
    deep, start, width = 0, 0, min(len(tree), 1)
    while width:
        deep += 1
        parents = sum(value is not None for value in tree[start : start + width])
        start += width
        width = min(2 * parents, len(tree) - start)
    require(
        start >= len(tree),
        f"{name} must list no children of a missing node",
        f"{name} 中不能出现缺失结点的子结点",
    )
    check_count(name, deep, (0, levels), "level", "层")


def check_operations(operations: Any, most: int, *forms: Sequence[str]) -> None:
    """Raise InvalidInput unless ``operations`` is a list of 1 to ``most`` calls of the given forms.

    A form is the name of a method, followed by the names of its arguments: ``("put", "key", "value")``.
    """
    check_length("operations", operations, (1, most))
    known = {(name, len(names)) for name, *names in forms}
    for name, *arguments in operations:
        if (name, len(arguments)) not in known:
            shapes = [f"[{', '.join(form)}]" for form in forms]
            raise not_allowed(
                [name, *arguments],
                f"an operation must be {either(shapes)}",
                f"操作只能是 {either(shapes, '、', ' 或 ')}",
            )


def check_rows(name: str, rows: Any, height: tuple[int, int], width: tuple[int, int]) -> None:
    """Raise InvalidInput unless ``rows`` is a list of lists of equal length, both lengths within the bounds."""
    check_length(name, rows, height)
    for row in rows:
        check_length(f"{name}[…]", row, width)
        require(
            len(row) == len(rows[0]),
            f"all rows of {name} must have the same length, not {len(rows[0])} and {len(row)}",
            f"{name} 各行的长度必须相同，而不是 {len(rows[0])} 和 {len(row)}",
        )
