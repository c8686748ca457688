"""Walk k nodes ahead to see whether the group is whole, reverse it, and link it in: O(n) time, O(1) memory."""


def reverse_k_group(head, k):
    dummy = ListNode(next=head)
    before = dummy
    while True:
        last = before
        for _ in range(k):
            last = last.next
            if last is None:
                return dummy.next
        first, rest = before.next, last.next
        # The reversed group ends at what follows it, so that its new last node is linked already.
        done, node = rest, first
        while node is not rest:
            node.next, done, node = done, node, node.next
        before.next = last
        before = first
