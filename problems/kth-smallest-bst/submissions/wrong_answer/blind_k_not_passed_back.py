# Hands k down by value, so that a right subtree does not know how many nodes came before it.
# zh: k 只按值往下传，右子树不知道前面已有多少个结点。
def kth_smallest(root, k):
    def search(node, k):
        if node is None:
            return None, 0
        found, left = search(node.left, k)
        if found is not None or left + 1 == k:
            return (node.val if found is None else found), left + 1
        found, _ = search(node.right, k - left - 1)
        return found, left + 1

    return search(root, k)[0]
