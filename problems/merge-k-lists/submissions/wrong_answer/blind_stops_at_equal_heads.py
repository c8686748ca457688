# Moves on in both lists when their heads are equal, but links only one of the two nodes.
# zh: 两个头节点相等时两个链表都前进，却只接上其中一个节点。
def merge(x, y):
    dummy = tail = ListNode(0)
    while x and y:
        if x.val < y.val:
            tail.next, x = x, x.next
        elif y.val < x.val:
            tail.next, y = y, y.next
        else:
            tail.next, x, y = x, x.next, y.next
        tail = tail.next
    tail.next = x or y
    return dummy.next


def merge_k_lists(lists):
    lists = list(lists)
    while len(lists) > 1:
        lists = [merge(lists[i], lists[i + 1] if i + 1 < len(lists) else None) for i in range(0, len(lists), 2)]
    return lists[0] if lists else None
