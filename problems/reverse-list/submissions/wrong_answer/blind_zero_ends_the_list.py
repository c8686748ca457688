# A node with the value 0 is taken for the end of the list.
# zh: 值为 0 的结点被当作链表的末尾。
def reverse_list(head):
    before = None
    while head and head.val != 0:
        head.next, before, head = before, head, head.next
    return before
