# The loop moves two nodes at a time, and the last one of an odd list is lost.
# zh: 每次前进两个结点，奇数长度时丢失最后一个。
def reverse_list(head):
    before = None
    while head and head.next:
        first, second = head, head.next
        head = second.next
        second.next, first.next = first, before
        before = second
    return before or head
