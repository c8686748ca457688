# Leaves the link of a group's new last node as it was: it points back into the group, and the loop never ends.
# zh: 没有改动新组尾的链接，它仍指向组内的节点形成环，循环无法结束。
def reverse_k_group(head, k):
    dummy = before = ListNode(0, head)
    while True:
        last = before
        for _ in range(k):
            last = last.next
            if last is None:
                return dummy.next
        first, rest = before.next, last.next
        done, node = first, first.next
        while node is not rest:
            node.next, done, node = done, node, node.next
        before.next = last
        before = first
