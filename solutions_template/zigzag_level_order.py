# judge: zigzag-level-order
from __future__ import annotations

# TreeNode(val=0, left=None, right=None) is available without an import.


def zigzag_level_order(root: TreeNode | None) -> list[list[int]]:
    """Return the values level by level, the first from left to right, the next from right to left, and so on."""
    raise NotImplementedError
