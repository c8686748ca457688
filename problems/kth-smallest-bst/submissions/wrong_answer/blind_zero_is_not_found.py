# Takes the answer 0 for "not found yet".
# zh: 把答案 0 当成“还没找到”。
def kth_smallest(root, k):
    seen = 0

    def search(node):
        nonlocal seen
        if node is None:
            return None
        found = search(node.left)
        if found:
            return found
        seen += 1
        if seen == k:
            return node.val
        return search(node.right)

    return search(root)
