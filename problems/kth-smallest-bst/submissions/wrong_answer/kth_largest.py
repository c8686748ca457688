# Walks from the right and returns the k-th largest value.
# zh: 从右边开始遍历，返回了第 k 大的值。
def kth_smallest(root, k):
    above, node = [], root
    while True:
        while node:
            above.append(node)
            node = node.right
        node = above.pop()
        k -= 1
        if k == 0:
            return node.val
        node = node.left
