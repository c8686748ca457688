# The values before the removed node are collected in new tuples, one longer each time.
# zh: 逐个拼接元组收集前面的值，每次都要复制。
def remove_nth_from_end(head, n):
    nodes, node = (), head
    while node:
        nodes = (*nodes, node)
        node = node.next
    at = len(nodes) - n
    if not at:
        return head.next
    nodes[at - 1].next = nodes[at].next
    return head
