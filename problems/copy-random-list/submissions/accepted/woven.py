"""Put each copy behind its original, set the random pointers, and separate the lists. O(1) further memory."""


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
    while node:
        copy = node.next
        node.next = copy.next
        if copy.next:
            copy.next = copy.next.next
        node = node.next
    return first
