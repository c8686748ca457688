# Removes the smallest value k − 1 times, walking from the root to it each time: O(k · levels).
# zh: 从根走到最小值并删除它，重复 k − 1 次：O(k · 层数)。
def kth_smallest(root, k):
    for count in range(k):
        before, node = None, root
        while node.left:
            before, node = node, node.left
        if count == k - 1:
            return node.val
        if before:
            before.left = node.right
        else:
            root = node.right
