# Of the nodes from one to the other in inorder that of least depth is taken, but the last one is left out.
# zh: 在中序遍历中取两者之间深度最小的节点，却漏掉了靠后的那个端点。
def lowest_common_ancestor(root, p, q):
    order, stack, node, depth = [], [], root, 0
    while stack or node:
        while node:
            stack.append((node, depth))
            node, depth = node.left, depth + 1
        node, depth = stack.pop()
        order.append((depth, node.val, node))
        node, depth = node.right, depth + 1
    places = {node: i for i, (_, _, node) in enumerate(order)}
    i, j = sorted((places[p], places[q]))
    return min(order[i:j] or order[i : j + 1])[2]
