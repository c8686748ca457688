"""Walk in order with a stack and stop at the k-th node: O(levels + k) time, O(levels) memory."""


def kth_smallest(root, k):
    above, node = [], root
    while True:
        while node:
            above.append(node)
            node = node.left
        node = above.pop()
        k -= 1
        if k == 0:
            return node.val
        node = node.right
