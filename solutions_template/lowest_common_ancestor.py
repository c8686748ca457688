# judge: lowest-common-ancestor
# TreeNode(val=0, left=None, right=None) is available without an import.


def lowest_common_ancestor(root: "TreeNode", p: "TreeNode", q: "TreeNode") -> "TreeNode":
    """Return the deepest node whose subtree contains both p and q."""
    raise NotImplementedError
