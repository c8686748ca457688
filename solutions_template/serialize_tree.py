# judge: serialize-tree
from __future__ import annotations

# TreeNode(val=0, left=None, right=None) is available without an import.


class Codec:
    def serialize(self, root: TreeNode | None) -> str:
        """Return the tree as a string, in a format of your own."""
        raise NotImplementedError

    def deserialize(self, data: str) -> TreeNode | None:
        """Return the tree that ``serialize`` has written, on another object, as ``data``."""
        raise NotImplementedError
