# Needs one node behind a group, so that the last group stays as it is when there is no rest.
# zh: 要求一组之后还有节点，没有剩余时最后一组没有翻转。
def reverse_k_group(head, k):
    dummy = before = ListNode(0, head)
    while True:
        ahead = before.next
        for _ in range(k):
            if ahead is None or ahead.next is None:
                return dummy.next
            ahead = ahead.next
        first = node = before.next
        done = ahead
        for _ in range(k):
            node.next, done, node = done, node, node.next
        before.next = done
        before = first
