# Takes 10⁹ for the end of a list, so that nodes with this value are lost.
# zh: 用 10⁹ 表示链表结束，值恰为 10⁹ 的节点因此丢失。
def merge(x, y):
    end = 10**9
    dummy = tail = ListNode(0)
    while True:
        a = x.val if x else end
        b = y.val if y else end
        if min(a, b) == end:
            tail.next = None
            return dummy.next
        if a <= b:
            tail.next = x
            tail = x
            x = x.next
        else:
            tail.next = y
            tail = y
            y = y.next


def merge_k_lists(lists):
    lists = list(lists)
    while len(lists) > 1:
        lists = [merge(lists[i], lists[i + 1] if i + 1 < len(lists) else None) for i in range(0, len(lists), 2)]
    return lists[0] if lists else None
