# Keeps one of several equal values.
# zh: 相等的值只保留了一个。
def merge_k_lists(lists):
    values = set()
    for head in lists:
        while head:
            values.add(head.val)
            head = head.next
    last = first = ListNode()
    for value in sorted(values):
        last.next = ListNode(value)
        last = last.next
    return first.next
