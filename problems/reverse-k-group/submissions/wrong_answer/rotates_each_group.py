# Moves the first node of each group to its end instead of reversing the group.
# zh: 只把每组的第一个节点移到组尾，没有翻转。
def reverse_k_group(head, k):
    nodes = []
    node = head
    while node:
        nodes.append(node)
        node = node.next
    values = [node.val for node in nodes]
    for start in range(0, len(nodes) - k + 1, k):
        values[start : start + k] = [*values[start + 1 : start + k], values[start]]
    for node, value in zip(nodes, values):
        node.val = value
    return head
