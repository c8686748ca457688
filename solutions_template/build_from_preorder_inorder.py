# judge: build-from-preorder-inorder
# TreeNode(val=0, left=None, right=None) is available without an import.


def build_tree(preorder: list[int], inorder: list[int]) -> "TreeNode | None":
    """Build the tree that has these two traversals and return its root, or None for empty lists."""
    raise NotImplementedError
