# The old head keeps its link, so that the list runs into itself.
# zh: 原来的头结点没有断开，链表绕成了环。
def reverse_list(head):
    if head is None or head.next is None:
        return head
    before, node = head, head.next
    while node:
        node.next, before, node = before, node, node.next
    return before
