# A subtree without either value answers −10⁹, which may also be a value.
# zh: 找不到时返回 −10⁹，而它也可能是节点的值。
def lowest_common_ancestor(root, p, q):
    nothing = -(10**9)
    nodes = {}

    def find(node):
        if not node:
            return nothing
        nodes[node.val] = node
        if node.val in (p.val, q.val):
            return node.val
        left, right = find(node.left), find(node.right)
        if left != nothing and right != nothing:
            return node.val
        return max(left, right)

    return nodes[find(root)]
