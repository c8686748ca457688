# judge: level-order
from __future__ import annotations

# TreeNode(val=0, left=None, right=None) is available without an import.


def level_order(root: TreeNode | None) -> list[list[int]]:
    """Return the values level by level, from the root downwards, each level from left to right."""
    raise NotImplementedError
