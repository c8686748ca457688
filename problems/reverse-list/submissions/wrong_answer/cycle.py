# Never sets the old head's next to None, so the first two nodes point to each other for ever.
# zh: 没有把原头节点的 next 置为 None，最前面的两个节点互相指向，形成环。
def reverse_list(head):
    if head is None:
        return None
    prev, node = head, head.next
    while node:
        rest = node.next
        node.next = prev
        prev, node = node, rest
    return prev
