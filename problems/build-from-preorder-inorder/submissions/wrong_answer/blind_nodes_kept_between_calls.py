# Keeps nodes by their value, so that the next tree inherits children.
# zh: 按值保存结点，下一棵树会继承旧的子结点。
nodes = {}


def build_tree(preorder, inorder):
    if not preorder:
        return None
    stack, i = [], 0
    for value in preorder:
        node, parent = nodes.setdefault(value, TreeNode(value)), None
        while stack and stack[-1].val == inorder[i]:
            parent = stack.pop()
            i += 1
        if parent:
            parent.right = node
        elif stack:
            stack[-1].left = node
        stack.append(node)
    return nodes[preorder[0]]
