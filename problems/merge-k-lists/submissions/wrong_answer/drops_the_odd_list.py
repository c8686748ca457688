# Loses the last list when an odd number of lists is paired.
# zh: 链表个数为奇数时，配对漏掉了最后一个。
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
        lists = [merged(one, other) for one, other in zip(lists[::2], lists[1::2])]
    return lists[0] if lists else None
