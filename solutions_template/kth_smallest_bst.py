# judge: kth-smallest-bst
# TreeNode(val=0, left=None, right=None) is available without an import.


def kth_smallest(root: "TreeNode", k: int) -> int:
    """Return the k-th smallest value of a binary search tree, counted from 1."""
    raise NotImplementedError
