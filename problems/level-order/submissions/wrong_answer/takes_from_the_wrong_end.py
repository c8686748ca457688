# Takes nodes from the end of the list, where the children were just added: a stack instead of a queue.
# zh: 从列表末尾取节点，而孩子刚刚加在末尾：这是栈，不是队列。
def level_order(root):
    result = []
    queue = [root] if root else []
    while queue:
        values = []
        for _ in range(len(queue)):
            node = queue.pop()
            values.append(node.val)
            queue.extend(child for child in (node.left, node.right) if child)
        result.append(values)
    return result
