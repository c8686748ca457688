# Goes down from the root again for each next larger value: O(k · levels).
# zh: 每找下一个更大的值都从根重新向下走：O(k · 层数)。
def kth_smallest(root, k):
    found = -math.inf
    for _ in range(k):
        node, larger = root, math.inf
        while node:
            if node.val > found:
                larger, node = node.val, node.left
            else:
                node = node.right
        found = larger
    return found
