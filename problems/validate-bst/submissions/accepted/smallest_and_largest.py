# From the leaves up: each subtree reports its smallest and its largest value, or that it is not valid.
def is_valid_bst(root):
    def ends(node):
        left = ends(node.left) if node.left else (node.val, node.val - 1)
        right = ends(node.right) if node.right else (node.val + 1, node.val)
        if left and right and left[1] < node.val < right[0]:
            return left[0], right[1]
        return None

    return root is None or ends(root) is not None
