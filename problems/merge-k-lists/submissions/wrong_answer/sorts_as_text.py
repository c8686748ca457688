# Sorts the values as text.
# zh: 把值当作字符串排序。
def merge_k_lists(lists):
    values = []
    for head in lists:
        while head:
            values.append(str(head.val))
            head = head.next
    last = first = ListNode()
    for value in sorted(values):
        last.next = ListNode(int(value))
        last = last.next
    return first.next
