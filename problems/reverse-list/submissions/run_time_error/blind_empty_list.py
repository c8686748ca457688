# The next node is read before it is checked whether there is a head.
# zh: 没有检查头结点是否存在就读取 next。
def reverse_list(head):
    before, node, after = None, head, head.next
    while after:
        node.next = before
        before, node, after = node, after, after.next
    node.next = before
    return node
