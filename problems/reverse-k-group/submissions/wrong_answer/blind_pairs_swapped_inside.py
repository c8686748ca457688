# Only the ends of each group are exchanged, which is a reversal up to k = 3.
# zh: 每组只交换首尾两个节点，k 不超过 3 时才等于反转。
def reverse_k_group(head, k):
    nodes, node = [], head
    while node:
        nodes.append(node)
        node = node.next
    for i in range(0, len(nodes) // k * k, k):
        a, b = nodes[i], nodes[i + k - 1]
        a.val, b.val = b.val, a.val
    return head
