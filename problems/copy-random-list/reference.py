"""A dictionary from each node to its copy, then one pass that sets the pointers. O(n) time and memory."""


def copy_random_list(head):
    copies = {None: None}
    node = head
    while node:
        copies[node] = Node(node.val)
        node = node.next
    node = head
    while node:
        copies[node].next = copies[node.next]
        copies[node].random = copies[node.random]
        node = node.next
    return copies[head]
