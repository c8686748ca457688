# Counts from 0 and returns the value behind the right one, or the last one.
# zh: 从 0 开始数，返回了后一个值。
def kth_smallest(root, k):
    values = []

    def walk(node):
        if node:
            walk(node.left)
            values.append(node.val)
            walk(node.right)

    walk(root)
    return values[min(k, len(values) - 1)]
