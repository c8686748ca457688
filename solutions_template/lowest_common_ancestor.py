# judge: lowest-common-ancestor
# TreeNode (fields val, left and right) is there without an import.


def lowest_common_ancestor(root: "TreeNode", p: int, q: int) -> int:
    """Return the value of the deepest node whose subtree contains the nodes with the values p and q."""
    raise NotImplementedError
