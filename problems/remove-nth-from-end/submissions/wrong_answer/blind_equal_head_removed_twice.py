# Removes two nodes if the head of three nodes goes and the next one has the same value.
# zh: 删除三个节点的头节点时，若下一个节点值相同，会一并删掉。
def remove_nth_from_end(head, n):
    length, p = 0, head
    while p:
        length += 1
        p = p.next
    if n == length:
        if length == 3:
            return head.next.next if head.val == head.next.val else head.next
        return head.next
    p = head
    for _ in range(length - n - 1):
        p = p.next
    p.next = p.next.next
    return head
