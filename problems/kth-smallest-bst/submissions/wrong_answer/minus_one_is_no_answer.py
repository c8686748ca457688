# Uses −1 as the sign that nothing was found, although it may be the answer.
# zh: 用 −1 表示没有找到，而它可能就是答案。
def kth_smallest(root, k):
    count = 0

    def walk(node):
        nonlocal count
        if node is None:
            return -1
        found = walk(node.left)
        if found != -1:
            return found
        count += 1
        return node.val if count >= k else walk(node.right)

    return walk(root)
