# Tests a node's value instead of the node, so that a 0 ends the count.
# zh: 判断的是节点的值而不是节点本身，遇到 0 就停止计数。
def remove_nth_from_end(head, n):
    length, node = 0, head
    while node and node.val:
        length, node = length + 1, node.next
    if n >= length:
        return head.next
    before = head
    for _ in range(length - n - 1):
        before = before.next
    before.next = before.next.next
    return head
