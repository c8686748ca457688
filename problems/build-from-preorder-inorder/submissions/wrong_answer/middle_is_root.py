# Takes the middle of the inorder list for the root, as if the tree were balanced.
# zh: 以中序序列的中间元素为根，当成了平衡树。
def build_tree(preorder, inorder):
    def build(low, high):
        if low >= high:
            return None
        middle = (low + high) // 2
        return TreeNode(inorder[middle], build(low, middle), build(middle + 1, high))

    return build(0, len(inorder))
