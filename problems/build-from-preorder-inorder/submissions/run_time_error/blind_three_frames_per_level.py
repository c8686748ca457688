# Each level of the recursion takes three frames, which exceeds the recursion limit.
# zh: 每层递归占用三个栈帧，超过递归上限。
def build_tree(preorder, inorder):
    where = {v: i for i, v in enumerate(inorder)}
    at = 0

    def build(lo, hi):
        nonlocal at
        if lo >= hi:
            return None
        node = TreeNode(preorder[at])
        at += 1
        i = where[node.val]
        node.left, node.right = list(map(lambda r: (lambda: build(*r))(), [(lo, i), (i + 1, hi)]))
        return node

    return build(0, len(inorder))
