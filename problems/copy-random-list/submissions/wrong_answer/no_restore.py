# Weaves the copies into the list and does not restore the original.
# zh: 把副本编织进链表后没有恢复原链表。
def copy_random_list(head):
    node = head
    while node:
        node.next = Node(node.val, node.next)
        node = node.next.next
    node = head
    while node:
        if node.random:
            node.next.random = node.random.next
        node = node.next.next
    first = node = head.next if head else None
    while node and node.next:
        node.next = node.next.next
        node = node.next
    return first
