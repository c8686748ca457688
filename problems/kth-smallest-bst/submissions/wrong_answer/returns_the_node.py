# Returns the node instead of its value.
# zh: 返回的是节点，而不是它的值。
def kth_smallest(root, k):
    above, node = [], root
    while True:
        while node:
            above.append(node)
            node = node.left
        node = above.pop()
        k -= 1
        if k == 0:
            return node
        node = node.right
