# Counts on the way back from a recursion, one call for each node: 100 000 exceed the recursion limit.
# zh: 用递归在返回途中计数，每个节点一层调用：100 000 层超出上限。
def remove_nth_from_end(head, n):
    def count(node):
        if node is None:
            return 0
        place = count(node.next) + 1
        if place == n + 1:
            node.next = node.next.next
        return place

    dummy = ListNode(next=head)
    count(dummy)
    return dummy.next
