# Lays the tree out in a table of 2**depth positions: a chain of 70 nodes already needs more places than there are.
# zh: 把树放进一张有 2**depth 个位置的表：只要一条 70 个节点的链，需要的位置数就已超出上限。
def height(node):
    return 1 + max(height(node.left), height(node.right)) if node else 0


def zigzag_level_order(root):
    depth = height(root)
    table = [None] * (2**depth - 1)

    def place(node, index):
        if node:
            table[index] = node.val
            place(node.left, 2 * index + 1)
            place(node.right, 2 * index + 2)

    place(root, 0)
    result = []
    for level in range(depth):
        values = [value for value in table[2**level - 1 : 2 ** (level + 1) - 1] if value is not None]
        result.append(values[::-1] if level % 2 else values)
    return result
