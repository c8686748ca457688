# Computes the gains of both subtrees anew at each node: O(nodes · levels).
# zh: 在每个节点都重新计算两棵子树的增益：O(节点数 · 层数)。
def max_path_sum(root):
    def gain(node):
        return max(0, node.val + max(gain(node.left), gain(node.right))) if node else 0

    def best(node):
        if node is None:
            return -math.inf
        return max(node.val + gain(node.left) + gain(node.right), best(node.left), best(node.right))

    return best(root)
