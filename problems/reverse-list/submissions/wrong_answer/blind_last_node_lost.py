# The loop ends at the last node and does not link it.
# zh: 循环在最后一个结点处停止，没有把它接上。
def reverse_list(head):
    before = None
    while head and head.next:
        head.next, before, head = before, head, head.next
    return before or head
