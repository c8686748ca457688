# Walks down from the root again for each level: O(n·depth) instead of O(n).
# zh: 每一层都从根重新往下走一遍，复杂度是 O(n·层数)，而不是 O(n)。
def height(node):
    return 1 + max(height(node.left), height(node.right)) if node else 0


def collect(node, depth, values):
    if node is None:
        return
    if depth == 0:
        values.append(node.val)
        return
    collect(node.left, depth - 1, values)
    collect(node.right, depth - 1, values)


def level_order(root):
    result = []
    for depth in range(height(root)):
        values = []
        collect(root, depth, values)
        result.append(values)
    return result
