# judge: kth-smallest-bst
# TreeNode (fields val, left and right) is available without an import.


def kth_smallest(root: "TreeNode", k: int) -> int:
    """Return the k-th smallest value of a binary search tree, counted from 1."""
    raise NotImplementedError
