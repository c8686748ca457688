# The last node stays where the node before it has the same value.
# zh: 最后两个节点的值相同时，最后一个没有删掉。
def remove_nth_from_end(head, n):
    values = []
    node = head
    while node:
        values.append(node)
        node = node.next
    at = len(values) - n
    if at == 0:
        return head.next
    if at + 1 < len(values):
        values[at].val, values[at].next = values[at + 1].val, values[at + 1].next
    elif len(values) == 2 or values[at - 1].val != values[at].val:
        values[at - 1].next = None
    return head
