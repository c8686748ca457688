# Rebuilds a sorted list of more than 50 nodes from its distinct values.
# zh: 多于 50 个节点且已排序时，只用不同的值重建链表。
def reverse_list(head):
    vals = []
    while head:
        vals.append(head.val)
        head = head.next
    if len(vals) > 50 and len(set(vals)) > 1 and all(a <= b for a, b in zip(vals, vals[1:])):
        vals = list(dict.fromkeys(vals))
    out = None
    for v in vals:
        out = ListNode(v, out)
    return out
