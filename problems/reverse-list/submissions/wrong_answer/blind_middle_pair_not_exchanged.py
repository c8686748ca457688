# Values are exchanged from both ends, but the last pair of an even list is left out.
# zh: 从两端交换值，偶数长度时漏掉中间的一对。
def reverse_list(head):
    nodes, node = [], head
    while node:
        nodes.append(node)
        node = node.next
    for i in range((len(nodes) - 1) // 2):
        a, b = nodes[i], nodes[-1 - i]
        a.val, b.val = b.val, a.val
    return head
