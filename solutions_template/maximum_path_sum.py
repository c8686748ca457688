# judge: maximum-path-sum
# TreeNode(val=0, left=None, right=None) is available without an import.


def max_path_sum(root: "TreeNode") -> int:
    """Return the largest sum of the values on a path of at least one node."""
    raise NotImplementedError
