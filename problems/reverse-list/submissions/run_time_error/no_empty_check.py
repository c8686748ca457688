# Reads head.next without asking whether there is a head at all.
# zh: 没有判断空链表，直接访问了 head.next。
def reverse_list(head):
    prev, node = head, head.next
    prev.next = None
    while node:
        rest = node.next
        node.next = prev
        prev, node = node, rest
    return prev
