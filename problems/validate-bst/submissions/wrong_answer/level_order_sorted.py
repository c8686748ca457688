# Reads the values level by level instead of in order.
# zh: 按层读取值，而不是中序。
def is_valid_bst(root):
    values, queue = [], deque([root] if root else [])
    while queue:
        node = queue.popleft()
        values.append(node.val)
        queue.extend(child for child in (node.left, node.right) if child)
    return all(one < other for one, other in zip(values, values[1:]))
