# Returns the level order as a list instead of a tree.
# zh: 返回的是层序列表，而不是树。
def build_tree(preorder, inorder):
    return preorder
