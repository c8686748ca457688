# Walks from each node to all others and keeps the best sum on the way: O(nodes²).
# zh: 从每个节点走到所有其他节点，记录途中的最大和：节点数的平方。
def max_path_sum(root):
    neighbours, stack = {root: []}, [root]
    while stack:
        node = stack.pop()
        for child in (node.left, node.right):
            if child:
                neighbours[node].append(child)
                neighbours[child] = [node]
                stack.append(child)
    best = root.val
    for start in neighbours:
        stack = [(start, None, start.val)]
        while stack:
            node, before, total = stack.pop()
            best = max(best, total)
            stack += [(after, node, total + after.val) for after in neighbours[node] if after is not before]
    return best
