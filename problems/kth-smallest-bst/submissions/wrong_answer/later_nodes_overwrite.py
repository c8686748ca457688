# Counts on after the k-th node, and returns the value of the last one.
# zh: 数到第 k 个之后没有停下，返回了最后一个值。
def kth_smallest(root, k):
    answer = None

    def walk(node):
        nonlocal answer, k
        if node:
            walk(node.left)
            k -= 1
            if k <= 0:
                answer = node.val
            walk(node.right)

    walk(root)
    return answer
