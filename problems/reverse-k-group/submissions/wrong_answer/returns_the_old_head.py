# Returns the old head, which is the last node of the first group by now.
# zh: 返回了原来的头节点，它此时已是第一组的末尾。
def reverse_k_group(head, k):
    before = ListNode(0, head)
    while True:
        last = before
        for _ in range(k):
            last = last.next
            if last is None:
                return head
        first, rest = before.next, last.next
        done, node = rest, first
        while node is not rest:
            node.next, done, node = done, node, node.next
        before.next = last
        before = first
