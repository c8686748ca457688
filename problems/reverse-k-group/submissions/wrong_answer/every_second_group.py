# Reverses every second group only.
# zh: 每隔一组才翻转一次。
def reverse_k_group(head, k):
    nodes = []
    node = head
    while node:
        nodes.append(node)
        node = node.next
    values = [node.val for node in nodes]
    for start in range(0, len(nodes) - k + 1, 2 * k):
        values[start : start + k] = values[start : start + k][::-1]
    for node, value in zip(nodes, values):
        node.val = value
    return head
