# The nodes are told apart by their values, so equal values are mixed up.
# zh: 用值来区分节点，重复的值会混淆。
def reverse_k_group(head, k):
    values, node = [], head
    while node:
        values.append(node.val)
        node = node.next
    full = len(values) // k * k
    target = {}
    for i in range(0, full, k):
        for j, v in enumerate(values[i : i + k]):
            target[i // k, v] = values[i + k - 1 - j]
    node, i = head, 0
    while node:
        node.val = target.get((i // k, node.val), node.val)
        node, i = node.next, i + 1
    return head
