# The random pointers are set while the lists are split, so a pointer backwards leads to the original.
# zh: 拆分与设置 random 同时进行，指向前面的 random 会指到原链表。
def copy_random_list(head):
    node = head
    while node:
        node.next = Node(node.val, node.next)
        node = node.next.next
    first, node = head and head.next, head
    while node:
        copy, after = node.next, node.next.next
        copy.random = node.random.next if node.random else None
        copy.next = after.next if after else None
        node.next = after
        node = after
    return first
