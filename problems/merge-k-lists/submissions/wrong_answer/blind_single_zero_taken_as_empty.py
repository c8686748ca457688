# Takes a list of a single 0 as empty if there are ten lists or more.
# zh: 有十个以上链表时，把只含一个 0 的链表当作空链表。
def _merge(a, b):
    if a.val > b.val:
        a, b = b, a
    head = a
    while b:
        while a.next and a.next.val <= b.val:
            a = a.next
        a.next, b = b, a.next
    return head


def merge_k_lists(lists):
    work = [h for h in lists if h is not None and (h.val or h.next or len(lists) < 10)]
    while len(work) > 1:
        odd = work[-1:] if len(work) % 2 else []
        work = [_merge(x, y) for x, y in zip(work[::2], work[1::2])] + odd
    return work[0] if work else None
