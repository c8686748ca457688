"""Merge pairs of lists, then pairs of the results: log k rounds over all nodes."""


def merge_k_lists(lists):
    def merged(one, other):
        last = first = ListNode()
        while one and other:
            if other.val < one.val:
                one, other = other, one
            last.next = one
            last, one = one, one.next
        last.next = one or other
        return first.next

    while len(lists) > 1:
        rest = lists[-1:] if len(lists) % 2 else []
        lists = [merged(one, other) for one, other in zip(lists[::2], lists[1::2])] + rest
    return lists[0] if lists else None
