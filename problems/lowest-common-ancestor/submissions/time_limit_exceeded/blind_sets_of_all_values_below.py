# Every node's set of all values below it is copied from the sets of its children.
# zh: 每个节点都从孩子的集合复制出自己下方所有值的集合。
def lowest_common_ancestor(root, p, q):
    sets, stack, order = {}, [root], []
    while stack:
        node = stack.pop()
        order.append(node)
        stack += [c for c in (node.left, node.right) if c]
    for node in reversed(order):
        below = {node.val}
        for child in (node.left, node.right):
            if child:
                below = below | sets.pop(child.val)
        if p.val in below and q.val in below:
            return node
        sets[node.val] = below
    return root
