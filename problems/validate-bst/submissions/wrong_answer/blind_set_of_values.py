# The inorder values are compared with the sorted set of them, without their number.
# zh: 把中序的值去重后与排序结果比较，重复的值被放过。
def is_valid_bst(root):
    values, stack, node = [], [], root
    while stack or node:
        while node:
            stack.append(node)
            node = node.left
        node = stack.pop()
        values.append(node.val)
        node = node.right
    return list(dict.fromkeys(values)) == sorted(set(values))
