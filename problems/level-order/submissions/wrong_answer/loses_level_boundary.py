# Takes the queue's length anew in each round of the loop, so that a level swallows its own children.
# zh: 循环中每次都重新取队列长度，一层会把刚入队的孩子也算进来，层与层的边界丢失。
def level_order(root):
    result = []
    queue = [root] if root else []
    while queue:
        values = []
        index = 0
        while index < len(queue):
            node = queue[index]
            index += 1
            values.append(node.val)
            queue.extend(child for child in (node.left, node.right) if child)
        result.append(values)
        queue = queue[index:]
    return result
