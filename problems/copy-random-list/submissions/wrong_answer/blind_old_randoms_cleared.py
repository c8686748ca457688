# The random pointers of the original are used to find the copies and not restored.
# zh: 借用原链表的 random 指针存放副本，用完没有还原。
def copy_random_list(head):
    nodes, node = [], head
    while node:
        nodes.append((node, node.random))
        node = node.next
    for node, _ in nodes:
        node.random = Node(node.val)
    for (node, target), (after, _) in zip(nodes, nodes[1:] + [(None, None)]):
        node.random.next = after.random if after else None
        node.random.random = target.random if target else None
    first = head.random if head else None
    for node, target in nodes:
        node.random = target if target else node.random
    return first
