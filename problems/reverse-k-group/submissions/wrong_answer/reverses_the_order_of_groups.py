# Reverses the order of the groups instead of the nodes in them.
# zh: 翻转的是组与组的顺序，而不是组内的节点。
def reverse_k_group(head, k):
    values = []
    while head:
        values.append(head.val)
        head = head.next
    whole = len(values) // k * k
    groups = [values[start : start + k] for start in range(0, whole, k)]
    dummy = node = ListNode()
    for value in [*sum(reversed(groups), []), *values[whole:]]:
        node.next = ListNode(value)
        node = node.next
    return dummy.next
