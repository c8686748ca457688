# Exchanges only the first and the last node of each group.
# zh: 只对调了每组的首尾两个节点。
def reverse_k_group(head, k):
    nodes = []
    node = head
    while node:
        nodes.append(node)
        node = node.next
    for start in range(0, len(nodes) - k + 1, k):
        one, other = nodes[start], nodes[start + k - 1]
        one.val, other.val = other.val, one.val
    return head
