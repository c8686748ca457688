# Looks for the smallest value that is at least k.
# zh: 找的是不小于 k 的最小值。
def kth_smallest(root, k):
    answer, node = root.val, root
    while node:
        if node.val >= k:
            answer, node = node.val, node.left
        else:
            node = node.right
    return answer
