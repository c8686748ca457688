# Stops at the last node instead of behind it, so the old tail, the new head, is missing.
# zh: 循环在最后一个节点处就停了，原来的尾节点（本应是新的头）丢失。
def reverse_list(head):
    prev = None
    while head and head.next:
        rest = head.next
        head.next = prev
        prev, head = head, rest
    return prev
