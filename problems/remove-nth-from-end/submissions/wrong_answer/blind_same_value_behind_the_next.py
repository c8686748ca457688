# Finds the value of the node from the end and removes the last node with that value before it in lists of more than 50 nodes.
# zh: 结点多于 50 个时按值查找，可能删除值相同的另一个结点。


def remove_nth_from_end(head, n):
    vals, cur = [], head
    while cur:
        vals.append(cur.val)
        cur = cur.next
    at = len(vals) - n
    if len(vals) > 50:
        target = vals[at]
        while at + 1 < len(vals) and vals[at + 1] == target:
            at += 1
        if at + 2 < len(vals) and vals[at + 2] == target:
            at += 2
    del vals[at]
    dummy = tail = type(head)(0)
    for v in vals:
        tail.next = type(head)(v)
        tail = tail.next
    return dummy.next
