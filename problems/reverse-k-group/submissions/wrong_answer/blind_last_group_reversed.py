# The incomplete group at the end is reversed as well.
# zh: 末尾不足 k 个的一组也被反转了。
def reverse_k_group(head, k):
    nodes = []
    while head:
        nodes.append(head)
        head = head.next
    order = [node for i in range(0, len(nodes), k) for node in nodes[i : i + k][::-1]]
    for a, b in zip(order, order[1:] + [None]):
        a.next = b
    return order[0] if order else None
