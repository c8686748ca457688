# Stops when one of two lists has ended, and loses the rest of the other.
# zh: 两个链表之一结束后就停止，漏掉另一个剩余的部分。
def merge_k_lists(lists):
    def merged(one, other):
        last = first = ListNode()
        while one and other:
            if other.val < one.val:
                one, other = other, one
            last.next = one
            last, one = one, one.next
        last.next = None
        return first.next if first.next else one or other

    while len(lists) > 1:
        rest = lists[-1:] if len(lists) % 2 else []
        lists = [merged(one, other) for one, other in zip(lists[::2], lists[1::2])] + rest
    return lists[0] if lists else None
