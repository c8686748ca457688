# Ends at the first empty list and ignores the lists behind it.
# zh: 遇到第一个空链表就结束，忽略其后的链表。
def merge_k_lists(lists):
    values = []
    for node in lists:
        if not node:
            break
        while node:
            values.append(node.val)
            node = node.next
    head = None
    for value in sorted(values, reverse=True):
        head = ListNode(value, head)
    return head
