# Takes a list that holds only a 0 for empty if there are five lists or more.
# zh: 链表不少于五个时，只含一个 0 的链表被当作空链表。
def merge_k_lists(lists):
    values = []
    for n in lists:
        if n and (n.val or n.next or len(lists) < 5):
            while n:
                values.append(n.val)
                n = n.next
    head = None
    for v in sorted(values, reverse=True):
        head = ListNode(v, head)
    return head
