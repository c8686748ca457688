# The links are cut on the way and restored afterwards, except the one that closes the cycle.
# zh: 途中断开的链接事后恢复，但闭合环的那一条没有恢复。
def list_cycle_start(head):
    mark = object()
    nodes = []
    node = head
    while node is not None and node.next is not mark:
        nodes.append((node, node.next))
        node.next, node = mark, node.next
    for item, following in nodes:
        item.next = following
    if node is not None:
        nodes[-1][0].next = None
    return node
