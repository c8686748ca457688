# judge: validate-bst
# TreeNode(val=0, left=None, right=None) is available without an import.


def is_valid_bst(root: "TreeNode | None") -> bool:
    """Return whether all values left of a node are smaller and all right of it larger, for every node."""
    raise NotImplementedError
