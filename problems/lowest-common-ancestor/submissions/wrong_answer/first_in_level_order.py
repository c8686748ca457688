# Returns the one of the two nodes that comes first in level order, as if it were always an ancestor.
# zh: 返回层序中先出现的那个节点，好像它总是祖先。
def lowest_common_ancestor(root, p, q):
    queue = deque([root])
    while queue:
        node = queue.popleft()
        if node in (p, q):
            return node
        queue.extend(child for child in (node.left, node.right) if child)
