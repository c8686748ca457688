# The sorted lists of both subtrees are copied at each level.
# zh: 每一层都复制两棵子树的有序列表。
def kth_smallest(root, k):
    def inorder(r):
        return inorder(r.left) + [r.val] + inorder(r.right) if r else []

    return inorder(root)[k - 1]
