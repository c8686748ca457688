# The queue with the level's size taken before the loop; the camelCase name at module level.
def levelOrder(root):
    result = []
    queue = deque([root] if root else [])
    while queue:
        values = []
        for _ in range(len(queue)):
            node = queue.popleft()
            values.append(node.val)
            if node.left:
                queue.append(node.left)
            if node.right:
                queue.append(node.right)
        result.append(values)
    return result
