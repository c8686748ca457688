# Walks k nodes ahead without asking whether they exist.
# zh: 向前走 k 步时没有检查节点是否存在。
def reverse_k_group(head, k):
    dummy = before = ListNode(0, head)
    while before.next:
        last = before
        for _ in range(k):
            last = last.next
        first, rest = before.next, last.next
        done, node = rest, first
        while node is not rest:
            node.next, done, node = done, node, node.next
        before.next = last
        before = first
    return dummy.next
