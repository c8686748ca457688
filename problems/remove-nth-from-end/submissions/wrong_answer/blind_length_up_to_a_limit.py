# At most 65 536 nodes are counted.
# zh: 最多只数到 65 536 个节点。
def remove_nth_from_end(head, n):
    length, node = 0, head
    while node and length < 65_536:
        length, node = length + 1, node.next
    if n >= length:
        return head.next
    node = head
    for _ in range(length - n - 1):
        node = node.next
    node.next = node.next.next
    return head
