# One call per node: right for short lists, but a long one goes beyond the recursion limit.
# zh: 每个节点递归一层，短链表没有问题，长链表会超过递归深度上限。
def reverse_list(head):
    if head is None or head.next is None:
        return head
    new_head = reverse_list(head.next)
    head.next.next = head
    head.next = None
    return new_head
