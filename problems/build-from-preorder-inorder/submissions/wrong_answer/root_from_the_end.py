# Takes the last value for the root, as in a postorder list.
# zh: 取最后一个值作为根，当成了后序序列。
def build_tree(preorder, inorder):
    place = {value: at for at, value in enumerate(inorder)}
    rest = list(preorder)

    def build(low, high):
        if low >= high or not rest or not low <= place[rest[-1]] < high:
            return None
        node = TreeNode(rest.pop())
        node.right = build(place[node.val] + 1, high)
        node.left = build(low, place[node.val])
        return node

    return build(0, len(inorder))
