# Leaves the last node of the original linked to its copy.
# zh: 原链表的最后一个节点仍然连着它的副本。
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
    first = head.next if head else None
    node = head
    while node and node.next.next:
        copy = node.next
        node.next = copy.next
        copy.next = copy.next.next
        node = node.next
    return first
