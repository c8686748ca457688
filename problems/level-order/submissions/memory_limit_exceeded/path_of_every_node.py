# Keeps the whole path from the root for every node and sorts by it: O(nodes × levels) memory.
# zh: 为每个节点保存从根开始的整条路径并据此排序：内存为 O(节点数 × 层数)。


def level_order(root):
    if root is None:
        return []
    found, stack = [], [(root, ())]
    while stack:
        node, path = stack.pop()
        found.append((len(path), path, node.val))
        if node.left:
            stack.append((node.left, path + (0,)))
        if node.right:
            stack.append((node.right, path + (1,)))
    found.sort(key=lambda t: (t[0], t[1]))
    levels = []
    for depth, _, value in found:
        if depth == len(levels):
            levels.append([])
        levels[depth].append(value)
    return levels
